/** What of the manifest was really used since the workspace was opened. Each list is sorted. */
export interface Usage {
  readonly scopes: readonly string[];
  /** Events of the manifest that were delivered. */
  readonly events: readonly string[];
  /** `block_actions`, `view_submission`, … and `command /octember`. */
  readonly interactions: readonly string[];
  readonly methods: readonly string[];
}

export interface UsageRecorder {
  scope(name: string): void;
  event(name: string): void;
  interaction(name: string): void;
  method(name: string): void;
  read(): Usage;
}

export function usageRecorder(): UsageRecorder {
  const seen = {
    scopes: new Set<string>(),
    events: new Set<string>(),
    interactions: new Set<string>(),
    methods: new Set<string>(),
  };
  return {
    scope: (name) => void seen.scopes.add(name),
    event: (name) => void seen.events.add(name),
    interaction: (name) => void seen.interactions.add(name),
    method: (name) => void seen.methods.add(name),
    read: () => ({
      scopes: [...seen.scopes].sort(),
      events: [...seen.events].sort(),
      interactions: [...seen.interactions].sort(),
      methods: [...seen.methods].sort(),
    }),
  };
}
