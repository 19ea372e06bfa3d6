import { card, column } from "../drawing.ts";
import { type Printed, printed } from "./printed.ts";

const ink = "#333333";

export const englishDesks: readonly Printed[] = [
  printed(
    "two-offices",
    "english",
    {
      name: "Marcus T. Whitfield",
      title: "Managing Director",
      company: "Harbor & Lane Capital",
      phones: ["p 212-555-0176", "p +44 20 7946 0331", "m 917-555-0129"],
      emails: ["mwhitfield@harborlane.com"],
      address: "350 Park Avenue, 14th Floor, New York, NY 10022",
      addresses: ["25 Old Broad Street, London EC2N 1HN"],
    },
    card(
      [
        { text: "HARBOR & LANE", x: 70, y: 110, size: 40, face: "display", weight: 700, fill: "#1b3a4b", spacing: 4 },
        { text: "CAPITAL", x: 70, y: 150, size: 24, face: "inter", fill: "#1b3a4b", spacing: 12 },
        { text: "Marcus T. Whitfield", x: 70, y: 270, size: 40, face: "display", weight: 700 },
        { text: "Managing Director", x: 70, y: 310, size: 24, face: "inter", fill: ink },
        ...column(
          ["New York", "350 Park Avenue, 14th Floor", "New York, NY 10022", "T 212-555-0176", "C 917-555-0129"],
          { text: "", x: 70, y: 400, size: 21, face: "inter" },
          31,
        ),
        ...column(
          ["London", "25 Old Broad Street", "London EC2N 1HN", "T +44 20 7946 0331", "mwhitfield@harborlane.com"],
          { text: "", x: 590, y: 400, size: 21, face: "inter" },
          31,
        ),
      ],
      { shapes: ['<rect y="340" width="1080" height="2" fill="#1b3a4b"/>'] },
    ),
  ),
  printed(
    "glued-letters",
    "english",
    {
      name: "Renata Kowalski",
      title: "Senior Account Executive",
      company: "Brightside Media",
      phones: ["p 312.555.0148", "m 773.555.0190", "f 312.555.0149"],
      emails: ["renata@brightsidemedia.co"],
      websites: ["brightsidemedia.co"],
      address: "410 W Erie St, Suite 220, Chicago, IL 60654",
    },
    card([
      { text: "brightside", x: 80, y: 130, size: 58, face: "geometric", weight: 600, fill: "#e4572e" },
      { text: "media", x: 408, y: 130, size: 58, face: "geometric", fill: "#76b041" },
      { text: "renata kowalski", x: 80, y: 300, size: 36, face: "geometric", weight: 600 },
      { text: "senior account executive", x: 80, y: 340, size: 22, face: "geometric", fill: ink },
      ...column(
        [
          "p.312.555.0148  c.773.555.0190  f.312.555.0149",
          "e.renata@brightsidemedia.co",
          "w.brightsidemedia.co",
          "410 w erie st, suite 220, chicago, il 60654",
        ],
        { text: "", x: 80, y: 430, size: 22, face: "geometric" },
        36,
      ),
    ]),
  ),
  printed(
    "realtor",
    "english",
    {
      name: "Debbie Sandoval",
      title: "Broker Associate, REALTOR®",
      titles: ["Broker Associate", "REALTOR®"],
      company: "Pacific Crest Realty",
      phones: ["m (858) 555-0117", "p (858) 555-0100", "f (858) 555-0101"],
      emails: ["debbie@sandovalhomes.com"],
      websites: ["www.sandovalhomes.com"],
      address: "12780 High Bluff Drive, Suite 150, San Diego, CA 92130",
    },
    card(
      [
        { text: "Debbie Sandoval", x: 420, y: 130, size: 46, face: "slab", weight: 700, fill: "#8c1c13" },
        { text: "Broker Associate, REALTOR®", x: 420, y: 172, size: 22, face: "inter" },
        { text: "CA DRE #01298745 · CRS, GRI, SRES", x: 420, y: 204, size: 18, face: "inter", fill: "#777777" },
        ...column(
          [
            "(858) 555-0117 Cell",
            "(858) 555-0100 Office",
            "(858) 555-0101 Fax",
            "debbie@sandovalhomes.com",
            "www.sandovalhomes.com",
          ],
          { text: "", x: 420, y: 280, size: 24, face: "inter" },
          38,
        ),
        { text: "Pacific Crest Realty", x: 420, y: 500, size: 26, face: "slab", weight: 700 },
        { text: "12780 High Bluff Drive, Suite 150, San Diego, CA 92130", x: 420, y: 536, size: 20, face: "inter" },
        { text: "“Your home is my business”", x: 70, y: 560, size: 20, face: "display", fill: "#8c1c13" },
      ],
      {
        background: "#fffaf5",
        shapes: [
          '<rect x="60" y="60" width="300" height="440" fill="#d9c5b2"/><circle cx="210" cy="210" r="80" fill="#b08968"/><rect x="110" y="310" width="200" height="190" rx="80" fill="#7f5539"/>',
        ],
      },
    ),
  ),
  printed(
    "professor",
    "english",
    {
      name: "Helen M. Clarke, Ph.D.",
      names: ["Helen M. Clarke", "Dr. Helen M. Clarke"],
      title: "Associate Professor",
      company: "University of Northfield",
      phones: ["p +1 507 555 0163", "f +1 507 555 0164"],
      emails: ["h.clarke@chem.northfield.edu"],
      websites: ["www.chem.northfield.edu/clarke"],
      address: "Smith Hall 204, 117 Pleasant Street SE, Northfield, MN 55057",
    },
    card(
      [
        {
          text: "UNIVERSITY OF NORTHFIELD",
          x: 190,
          y: 110,
          size: 32,
          face: "display",
          weight: 700,
          fill: "#5e0b15",
          spacing: 3,
        },
        { text: "Department of Chemistry", x: 190, y: 150, size: 24, face: "display", fill: "#5e0b15" },
        { text: "Helen M. Clarke, Ph.D.", x: 80, y: 300, size: 38, face: "display" },
        { text: "Associate Professor", x: 80, y: 342, size: 24, face: "display", fill: ink },
        ...column(
          ["Smith Hall 204", "117 Pleasant Street SE", "Northfield, MN 55057"],
          { text: "", x: 80, y: 440, size: 22, face: "inter" },
          32,
        ),
        ...column(
          [
            "Tel: +1 507 555 0163",
            "Fax: +1 507 555 0164",
            "h.clarke@chem.northfield.edu",
            "www.chem.northfield.edu/clarke",
          ],
          { text: "", x: 1000, y: 440, size: 22, face: "inter", anchor: "end" },
          32,
        ),
      ],
      { shapes: ['<path d="M80 70h80v60q0 40-40 60q-40-20-40-60z" fill="#5e0b15"/>'] },
    ),
  ),
];
