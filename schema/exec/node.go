package exec

import (
	"entente/graph"
	"entente/schema/plan"
)

// A nodeTable holds objects that are entities or claims: those of node and
// nodes. Each of its rows is a row of one of two other tables.
type nodeTable struct {
	base
	isClaim          []bool
	entities, claims column
}

// nodes links node or nodes to what ids name.
func (t *queryTable) nodes(r *run, f *plan.Field, ids []graph.ID) {
	to := &nodeTable{isClaim: make([]bool, len(ids))}
	c := t.link(f, to)
	c.off = oneConnection(len(ids))
	claims := make([]*graph.Claim, len(ids))
	for i, id := range ids {
		if to.isClaim[i] = id.IsClaim(); to.isClaim[i] {
			if claims[i], c.fault = r.sources.claims.get(id); c.fault != nil {
				return
			}
		}
	}
	if to.entities = r.lookup(f.Set, ids); to.entities.fault != nil {
		c.fault = to.entities.fault
		return
	}
	to.claims = r.claimTable(f.Claims, claims)
}

// at returns the table and row that a row stands for.
func (t *nodeTable) at(row int32) (table, int32) {
	c := &t.entities
	if t.isClaim[row] {
		c = &t.claims
	}
	return c.to, c.at(row)
}

func (t *nodeTable) fields(row int32) ([]*plan.Field, *fault) {
	to, row := t.at(row)
	if row < 0 {
		return nil, nil
	}
	return to.fields(row)
}

func (t *nodeTable) value(w *writer, f *plan.Field, row int32) result {
	to, row := t.at(row)
	return to.value(w, f, row)
}
