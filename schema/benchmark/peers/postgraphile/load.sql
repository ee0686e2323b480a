-- Loads entities.csv and events.csv of the working folder.
\set ON_ERROR_STOP on
begin;
create extension if not exists pg_trgm;
create table entity (id text primary key, name text not null, country text not null);
create table event (id text not null, source_id text not null, target_id text not null, relation text not null, date timestamptz not null);
\copy entity from 'entities.csv' csv header
\copy event from 'events.csv' csv header
alter table event add primary key (id);
create index on entity (name);
create index on entity using gin (name gin_trgm_ops);
create index on event (source_id, date desc, id desc);
create index on event (target_id, date desc, id desc);
create index on event (source_id, relation);
alter table event
  add foreign key (source_id) references entity (id),
  add foreign key (target_id) references entity (id);

-- A shortest path along events, from source to target: the entities on it, or
-- null where none has at most max_hops. Each pass of the loop takes all
-- entities one hop further; levels[i] are those i-1 hops away.
create function shortest_path(src text, dst text, max_hops int) returns text[]
language plpgsql stable as $$
declare
  levels jsonb := jsonb_build_array(jsonb_build_array(src));
  seen text[] := array[src];
  level text[] := array[src];
  path text[] := array[dst];
  hops int := 0;
  before text;
begin
  while not dst = any(level) loop
    if hops = max_hops then return null; end if;
    select array_agg(distinct target_id) into level
      from event where source_id = any(level) and not target_id = any(seen);
    if level is null then return null; end if;
    hops := hops + 1;
    seen := seen || level;
    levels := levels || jsonb_build_array(to_jsonb(level));
  end loop;
  for i in reverse hops - 1 .. 0 loop
    select source_id into before from event
      where target_id = path[1] and source_id in (select jsonb_array_elements_text(levels -> i))
      order by source_id limit 1;
    path := before || path;
  end loop;
  return path;
end $$;
commit;
vacuum analyze;
