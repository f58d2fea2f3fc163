import { type Part, partsOf } from "./glob-parts.ts";

/**
 * Whether a whole path fits a pattern. No regular expression: of `*a*a*a*a*b` one would try all ways to find five places.
 * Here all ways are followed at once, so the work is the product of both lengths, and where something may not stand,
 * that times the length of one name in the path.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const machine = machineOf(partsOf(glob));
  return (path) => endsIn(machine, path).has(path.length);
}

/** The same, where a folder stands for all below it. */
export function globMatcherBelow(glob: string): (path: string) => boolean {
  const machine = machineOf(partsOf(glob));
  return (path) => [...endsIn(machine, path)].some((end) => end > 0 && (end === path.length || path[end] === "/"));
}

function endsIn(machine: Machine, text: string): ReadonlySet<number> {
  return endsOf(machine, { text, others: new Map() }, 0, text.length);
}

/** A state leads on through one sign of the name, or through none. */
interface State {
  /** The sign that leads to `next`; without one, all of `next` are reached at once. */
  is?: ((sign: string) => boolean) | undefined;
  /** What may not stand here: leads to wherever in the same name it does not end. */
  not?: Machine;
  readonly next: State[];
}

interface Machine {
  readonly start: State;
  readonly end: State;
}

function machineOf(parts: readonly Part[]): Machine {
  const start: State = { next: [] };
  let end = start;
  for (const part of parts) {
    const machine = machineFor(part);
    end.next.push(machine.start);
    end = machine.end;
  }
  const last: State = { next: [] };
  end.next.push(last);
  return { start, end: last };
}

function machineFor(part: Part): Machine {
  const start: State = { next: [] };
  const end: State = { next: [] };
  switch (part.kind) {
    case "text": {
      let at = start;
      for (const sign of part.text.split("")) {
        const next: State = { next: [] };
        at.next.push({ is: (other) => other === sign, next: [next] });
        at = next;
      }
      at.next.push(end);
      break;
    }
    case "one":
      start.next.push({ is: (sign) => sign !== "/" && part.is(sign), next: [end] });
      break;
    case "star":
      start.next.push({ is: (sign) => sign !== "/", next: [start] }, end);
      break;
    case "folders": {
      const inside: State = { next: [] };
      inside.next.push({ is: (sign) => sign !== "/", next: [inside] }, { is: (sign) => sign === "/", next: [start] });
      start.next.push({ is: (sign) => sign !== "/", next: [inside] }, end);
      break;
    }
    case "below": {
      const inside: State = { next: [end] };
      inside.next.push({ is: () => true, next: [inside] });
      start.next.push({ is: (sign) => sign === "/", next: [inside] }, end);
      break;
    }
    case "group": {
      const choices = part.choices.map(machineOf);
      if (part.sign === "!") {
        const all: Machine = { start: { next: choices.map((choice) => choice.start) }, end: { next: [] } };
        for (const choice of choices) choice.end.next.push(all.end);
        start.next.push({ not: all, next: [end] });
        break;
      }
      for (const choice of choices) {
        start.next.push(choice.start);
        choice.end.next.push(end);
        if (part.sign === "+" || part.sign === "*") choice.end.next.push(start);
      }
      if (part.sign === "?" || part.sign === "*") start.next.push(end);
    }
  }
  return { start, end };
}

/** What is asked of one name: the same question is answered once. */
interface Name {
  readonly text: string;
  /** The places up to which a part that may not stand somewhere does not fit, by the state and by where it begins. */
  readonly others: Map<State, Map<number, readonly number[]>>;
}

/** Where in the name, up to a place, the machine may end that starts at another one. */
function endsOf({ start, end }: Machine, name: Name, from: number, until: number): ReadonlySet<number> {
  const ends = new Set<number>();
  let now = new Set<State>([start]);
  /** What goes on behind a part that may not stand there, by where that ends. */
  const later = new Map<number, Set<State>>();
  for (let at = from; at <= until; at++) {
    for (const state of later.get(at) ?? []) now.add(state);
    const next = new Set<State>();
    // What is added to a set meanwhile has its turn too.
    for (const state of now) {
      if (state === end) ends.add(at);
      if (state.not) {
        for (const place of othersOf(state, state.not, name, at))
          addTo(place === at ? now : placeIn(later, place), state);
      } else if (!state.is) addTo(now, state);
      else if (at < until && state.is(name.text.charAt(at))) addTo(next, state);
    }
    now = next;
  }
  return ends;
}

function othersOf(state: State, machine: Machine, name: Name, from: number): readonly number[] {
  const known = name.others.get(state) ?? new Map<number, readonly number[]>();
  name.others.set(state, known);
  const places = known.get(from) ?? placesWithout(machine, name, from);
  known.set(from, places);
  return places;
}

/** The places in the same name of a path up to which the machine does not fit. */
function placesWithout(machine: Machine, name: Name, from: number): readonly number[] {
  const slash = name.text.indexOf("/", from);
  const until = slash < 0 ? name.text.length : slash;
  const ends = endsOf(machine, name, from, until);
  return Array.from({ length: until - from + 1 }, (_, i) => from + i).filter((place) => !ends.has(place));
}

function placeIn(later: Map<number, Set<State>>, place: number): Set<State> {
  const known = later.get(place) ?? new Set<State>();
  later.set(place, known);
  return known;
}

function addTo(states: Set<State>, { next }: State): void {
  for (const state of next) states.add(state);
}
