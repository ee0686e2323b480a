import { render } from 'preact';

render(<main>Explore</main>, document.getElementById('root')!);
