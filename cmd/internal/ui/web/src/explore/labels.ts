/** Which texts of a drawing are shown, and where, so that none lies on another. */

/** A rectangle by its middle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A text that wants a place. */
export interface Wish {
  id: string;
  text: string;
  /** The size of the text. */
  width: number;
  height: number;
  /** Middles of the text, the best first. */
  places: readonly { x: number; y: number }[];
  /** Shown even where no place is free of marks; never on a text that came before. */
  firm?: boolean;
  /** What to show where this text has no place: the same, shorter. */
  otherwise?: Wish;
}

/** A text in its place. */
export interface Label extends Box {
  id: string;
  text: string;
}

/**
 * Gives each text the first of its places that is free of marks and of the
 * texts before it, so order wishes by how much they matter; a text without a
 * free place is left out. Marks are what is drawn beside texts.
 */
export function placeLabels(wishes: readonly Wish[], marks: readonly Box[]): Label[] {
  const texts = new Grid();
  const taken = new Grid();
  for (const mark of marks) taken.add(mark);
  const labels: Label[] = [];
  for (const first of wishes) {
    for (let wish: Wish | undefined = first; wish; wish = wish.otherwise) {
      const { id, text, width, height, places, firm } = wish;
      const free = places.map(at => ({ ...at, width, height })).filter(box => !texts.hits(box));
      const box = free.find(b => !taken.hits(b)) ?? (firm ? free[0] : undefined);
      if (!box) continue;
      texts.add(box);
      labels.push({ id, text, ...box });
      break;
    }
  }
  return labels;
}

/** Boxes by the cells they lie in, so that a look at one place costs little. */
class Grid {
  private readonly cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  hits(box: Box): boolean {
    for (const key of cellsOf(box)) {
      for (const other of this.cells.get(key) ?? []) {
        if (
          Math.abs(other.x - box.x) * 2 < other.width + box.width &&
          Math.abs(other.y - box.y) * 2 < other.height + box.height
        ) {
          return true;
        }
      }
    }
    return false;
  }
}

const cellSize = 80;

function* cellsOf({ x, y, width, height }: Box): Generator<string> {
  const [left, right] = [x - width / 2, x + width / 2].map(v => Math.floor(v / cellSize));
  const [top, bottom] = [y - height / 2, y + height / 2].map(v => Math.floor(v / cellSize));
  for (let i = left; i <= right; i++) for (let j = top; j <= bottom; j++) yield `${i},${j}`;
}
