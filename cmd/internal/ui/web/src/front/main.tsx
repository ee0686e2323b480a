import { render } from 'preact';

import { request } from '../shared/graphql';
import { datasetsQuery } from './operations';

const { datasets } = await request(datasetsQuery, {});
render(<ul>{datasets.map(d => <li key={d.id}>{d.title ?? d.id}</li>)}</ul>, document.getElementById('root')!);
