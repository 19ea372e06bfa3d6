import { areAligned, areOfOneSize } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";

const kinds = new Set(
  "fiduciaire étude cabinet garage agence atelier ateliers imprimerie boulangerie pâtisserie pharmacie clinique hôtel restaurant domaine château menuiserie entreprise établissements ets maison groupe transports constructions résidence laboratoire fromagerie cave caves estudio bufete despacho notaría talleres taller farmacia clínica hotel restaurante transportes construcciones inmobiliaria ferretería bodega bodegas viñedos grupo autoescuela gestoría asesoría óptica laboratorio laboratorios instituto colegio universidad municipalidad ayuntamiento hacienda finca panadería imprenta editorial studio officina farmacia ristorante".split(
    " ",
  ),
);

/** `FIDUCIAIRE` above `ROCHAT & PERRIN SA`, `Estudio` above `Bruzzone & Kuperman`: in French and Spanish, what a house is stands in front of its name. */
export function isKindInFront(upper: Part, lower: Part): boolean {
  return (
    kinds.has(upper.text.toLowerCase()) &&
    /^\p{Lu}/u.test(lower.text) &&
    !/[·•|,]/.test(lower.text) &&
    areOfOneSize(upper.spot, lower.spot, 1.6) &&
    areAligned(upper.spot, lower.spot)
  );
}
