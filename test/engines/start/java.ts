/** What every engine in Java is started with: a bounded heap (in MB), and no window. */
export function javaArguments(heapMb: number): string[] {
  return [`-Xmx${heapMb}m`, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"];
}
