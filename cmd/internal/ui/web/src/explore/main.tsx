import { render } from 'preact';

import { Page } from './page';
import { openStore } from './store';

render(<Page store={openStore()} />, document.getElementById('root')!);
