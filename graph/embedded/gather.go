package embedded

import (
	"cmp"
	"errors"
	"slices"

	"entente/graph"
	"entente/graph/internal/ctxsort"
)

// errProbe ends a walk that has read more than it was to try.
var errProbe = errors.New("the list is not read further")

// probeRows is how many rows of a list, and of the claims of what stands in it,
// are read before an index is asked for candidates: a page that many entities
// pass for is full by then.
const probeRows = 1024

// fewRows is how many rows of an index are read for candidates before the list is
// probed: where so few may pass, the list would be read in vain.
const fewRows = 128

// gathered fills a page from candidates: entities among which are all that pass
// the filter. It returns false where reading them would cost more than the list.
func (r *entityReader) gathered(page *graph.EntityPage) (bool, error) {
	if !r.q.Total && !namesIDs(r.q.Where) {
		if done, err := r.gatherUpTo(fewRows, page); done || err != nil {
			return done, err
		}
		tried := *page
		r.most = r.b.rows + probeRows
		err := r.page(&tried)
		r.most = 0
		if err == nil {
			*page = tried
			return true, nil
		}
		if !errors.Is(err, errProbe) {
			return false, err
		}
	}
	size, err := r.size(r.types)
	if err != nil {
		return false, err
	}
	return r.gatherUpTo(int(min(size, 1<<40))+probeRows, page)
}

// gatherUpTo fills a page from candidates, unless it takes more rows than are left
// to find these.
func (r *entityReader) gatherUpTo(left int, page *graph.EntityPage) (bool, error) {
	g := &gatherer{m: r.m, left: left, parts: r.asksParts()}
	ids, ok, err := g.ids(r.q.Where, r.types, true)
	if err != nil || !ok {
		return false, err
	}
	top := r.ranking()
	var total int64
	if err := ctxsort.Func(r.b.ctx, ids, cmp.Compare); err != nil {
		return false, err
	}
	for _, id := range slices.Compact(ids) {
		e, at, err := r.candidate(id)
		if err != nil {
			return false, err
		}
		if e == nil {
			continue
		}
		total++
		if top.takes(at) {
			top.add(e, at)
		}
	}
	if r.q.Total {
		page.Total = total
	}
	r.fillPage(page, top)
	return true, nil
}

// asksParts reports whether candidates may come from the index of parts of names:
// unless it is in the order of names that they are listed, and all have a part.
func (r *entityReader) asksParts() bool {
	return r.q.Order.By != graph.ByName || len(r.contained) < gramLen
}

// candidate returns the head of an entity and its place, if it is in the list
// and passes, else nil.
func (r *entityReader) candidate(id graph.ID) (e *graph.Entity, at graph.EntityCursor, err error) {
	if err := r.b.row(); err != nil || id == "" || id.IsClaim() {
		return nil, at, err
	}
	whole, err := readEntity(r.s.r, id, graph.Whole)
	if err != nil || whole == nil || r.types != nil && !slices.Contains(r.types, whole.Type) {
		return nil, at, err
	}
	if ok, err := r.q.Where.Match(whole, r.m.has); err != nil || !ok {
		return nil, at, err
	}
	var claims int64
	if r.q.Order.By == graph.ByClaims {
		if claims, err = r.s.endTotal(id, graph.Both, nil); err != nil {
			return nil, at, err
		}
	}
	return &graph.Entity{ID: id, Type: whole.Type, Name: whole.Name}, r.q.Order.CursorOf(whole, claims), nil
}

// canGather reports whether an index may tell candidates for a filter. Parts
// says whether that of parts of names is asked: in the order of names the list
// itself asks it.
func canGather(f *graph.EntityFilter, parts bool) bool {
	if f == nil {
		return false
	}
	if f.IDs != nil || f.Name != nil && f.Name.In != nil || parts && len(containedIn(f)) >= gramLen {
		return true
	}
	may := func(g *graph.EntityFilter) bool { return canGather(g, parts) }
	for _, c := range f.Properties {
		if hasRange(c) {
			return true
		}
	}
	return slices.ContainsFunc(f.Relations, canFollow) || slices.ContainsFunc(f.And, may) ||
		len(f.Or) > 0 && !slices.ContainsFunc(f.Or, func(g *graph.EntityFilter) bool { return !may(g) })
}

// canFollow reports whether candidates may be found from the other ends of
// claims. Counters tell how many claims there are, but not of another time.
func canFollow(f *graph.RelationFilter) bool {
	return !f.None && f.Target != nil && f.KnownAt.IsZero()
}

// namesIDs reports whether a filter lists what it lets through.
func namesIDs(f *graph.EntityFilter) bool {
	return f.IDs != nil || slices.ContainsFunc(f.And, namesIDs)
}

// A gatherer finds candidates while it has rows left to read.
type gatherer struct {
	m     *matcher
	left  int
	parts bool // the index of parts of names is asked
}

// ids returns ids among which are those of all entities of types, nil for all,
// that pass a filter; some may be there twice. Listed says that only entities that something is
// said about matter. It returns false where no index tells, or not with the
// rows that are left.
func (g *gatherer) ids(f *graph.EntityFilter, types []string, listed bool) ([]graph.ID, bool, error) {
	if f == nil {
		return nil, false, nil
	}
	types = both(types, f.Types)
	if f.IDs != nil {
		return slices.Clone(f.IDs), true, nil
	}
	if f.Name != nil && listed {
		names := f.Name.In
		if f.Name.Eq != nil {
			names = []string{*f.Name.Eq}
		}
		if names != nil {
			return g.named(names)
		}
	}
	for _, h := range f.And {
		if ids, ok, err := g.ids(h, types, listed); ok || err != nil {
			return ids, ok, err
		}
	}
	for name, c := range f.Properties {
		if types != nil && hasRange(c) {
			if ids, ok, err := g.valued(name, c, types); ok || err != nil {
				return ids, ok, err
			}
		}
	}
	if text := containedIn(f); g.parts && listed && len(text) >= gramLen {
		if ids, ok, err := g.containing(text, types); ok || err != nil {
			return ids, ok, err
		}
	}
	for _, r := range f.Relations {
		if canFollow(r) {
			if ids, ok, err := g.follow(r); ok || err != nil {
				return ids, ok, err
			}
		}
	}
	if f.Or == nil {
		return nil, false, nil
	}
	all := []graph.ID{}
	for _, h := range f.Or {
		ids, ok, err := g.ids(h, types, listed)
		if err != nil || !ok {
			return nil, false, err
		}
		all = append(all, ids...)
	}
	return all, true, nil
}

// named returns the entities of which the name folds as one of names does.
func (g *gatherer) named(names []string) ([]graph.ID, bool, error) {
	ids := []graph.ID{}
	for _, name := range names {
		prefix := append(append([]byte{spaceName}, graph.Fold(name)...), 0)
		err := scan(g.m.s.r, prefix, func(k, _ []byte) (bool, error) {
			g.left--
			ids = append(ids, graph.ID(k[len(prefix):len(k)-1]))
			return g.left > 0, g.m.b.row()
		})
		if err != nil || g.left <= 0 {
			return nil, false, err
		}
	}
	return ids, true, nil
}

// containing returns the entities of types whose folded names have a text.
func (g *gatherer) containing(text []byte, types []string) ([]graph.ID, bool, error) {
	if types == nil {
		var err error
		if types, err = g.m.s.typesOfEntities(); err != nil {
			return nil, false, err
		}
	}
	ids := []graph.ID{}
	for _, t := range distinct(types) {
		read := g.m.b.rows
		err := g.m.s.eachName(g.m.b, t, text, func(e *graph.Entity) (bool, error) {
			g.left -= g.m.b.rows - read
			read = g.m.b.rows
			ids = append(ids, e.ID)
			return g.left > 0, nil
		})
		if err != nil || g.left <= 0 {
			return nil, false, err
		}
		g.left -= g.m.b.rows - read
	}
	return ids, true, nil
}

// follow returns the entities that have a claim which leads to what a relation
// filter asks for: from the targets, along their claims, to the other ends.
func (g *gatherer) follow(f *graph.RelationFilter) ([]graph.ID, bool, error) {
	targets, ok, err := g.targets(f.Target)
	if err != nil || !ok {
		return nil, false, err
	}
	back := map[graph.Direction]graph.Direction{graph.Both: graph.Both, graph.Out: graph.In, graph.In: graph.Out}[f.Direction]
	names := g.m.namesOf(f)
	ids := []graph.ID{}
	for _, target := range targets {
		claims, err := g.m.s.endTotal(target, back, names)
		if err != nil {
			return nil, false, err
		}
		if g.left -= int(min(claims, 1<<40)) + 1; g.left <= 0 {
			return nil, false, nil
		}
		src, err := g.m.s.endSource(target, back, names, &f.Selection)
		if err != nil {
			return nil, false, err
		}
		for _, prefix := range src.prefixes {
			err := g.m.each(prefix, &f.Selection, func(c *graph.Claim) (bool, error) {
				if other := c.Other(target); other != "" {
					ids = append(ids, other)
				}
				return true, nil
			})
			if err != nil {
				return nil, false, err
			}
		}
	}
	return ids, true, nil
}

// targets returns the entities that pass a filter, each once: from an index, or
// else from the list of their types.
func (g *gatherer) targets(f *graph.EntityFilter) ([]graph.ID, bool, error) {
	types := typesOf(f)
	listed := types != nil && !slices.Contains(types, "") // what nothing is said about has no type
	parts := g.parts
	g.parts = true // targets are in no order
	ids, ok, err := g.ids(f, types, listed)
	if g.parts = parts; err != nil {
		return nil, false, err
	}
	passed := []graph.ID{}
	if ok {
		if err := ctxsort.Func(g.m.b.ctx, ids, cmp.Compare); err != nil {
			return nil, false, err
		}
		for _, id := range slices.Compact(ids) {
			if g.left--; g.left <= 0 {
				return nil, false, nil
			}
			ok, err := g.m.end(f, id)
			if err != nil {
				return nil, false, err
			}
			if ok {
				passed = append(passed, id)
			}
		}
		return passed, true, nil
	}
	if !listed {
		return nil, false, nil
	}
	list := &entityReader{s: g.m.s, q: &graph.EntityQuery{Types: types, Where: f}, b: g.m.b, types: types, m: g.m, contained: containedIn(f)}
	size, err := list.size(types)
	if err != nil || size >= int64(g.left) {
		return nil, false, err
	}
	g.left -= int(size)
	list.most = g.m.b.rows + g.left + int(size)
	err = list.walk(false, nil, nil, func(e *graph.Entity, _ func() graph.EntityCursor) (bool, error) {
		passed = append(passed, e.ID)
		return true, nil
	})
	if errors.Is(err, errProbe) {
		return nil, false, nil
	}
	return passed, err == nil, err
}
