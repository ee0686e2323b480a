import { useEffect, useState } from 'preact/hooks';

import { entityLink } from './links';
import { loadHubs, type Hub } from './overview';

/** The entities with most claims, as links to the graph page; nothing where they are not known. */
export function Hubs() {
  const [hubs, setHubs] = useState<Hub[]>([]);
  useEffect(() => {
    loadHubs().then(setHubs, () => {}); // the page is of use without
  }, []);
  if (hubs.length === 0) return null;
  return (
    <div class="hubs">
      <h2>Most is said of</h2>
      <ul>
        {hubs.map(hub => (
          <li key={hub.id}>
            <a href={entityLink(hub.id)}>{hub.name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
