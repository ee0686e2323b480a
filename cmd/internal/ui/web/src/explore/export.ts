import type { Graph } from './graph';
import type { View } from './view';

/** Hands the visitor a file. */
function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Saves what is drawn as JSON: the view, where it was seen, and its nodes and edges as they were answered. */
export function saveJSON(graph: Graph, view: View): void {
  const content = { url: location.href, view, nodes: [...graph.nodes.values()], edges: graph.edges, leftOut: graph.leftOut, partial: graph.partial };
  save(new Blob([JSON.stringify(content, null, 2) + '\n'], { type: 'application/json' }), 'graph.json');
}

/** Saves a picture as SVG. */
export function saveSVG(picture: string): void {
  save(new Blob([picture], { type: 'image/svg+xml' }), 'graph.svg');
}

/** Saves a picture as PNG, at twice its size or as large as browsers draw. Rejects where it cannot be drawn. */
export async function savePNG(picture: { text: string; width: number; height: number }): Promise<void> {
  const url = URL.createObjectURL(new Blob([picture.text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(2, 8192 / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(picture.width * scale);
    canvas.height = Math.ceil(picture.height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const content = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
    if (!content) throw new Error('the picture is too large');
    save(content, 'graph.png');
  } finally {
    URL.revokeObjectURL(url);
  }
}
