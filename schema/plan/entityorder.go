package plan

import (
	"strings"

	"entente/graph"
	"entente/graph/ontology"
)

// entityOrder reads an order of a type's list, or of nil an EntityOrder.
func (r *reader) entityOrder(name string, t *ontology.Type) graph.EntityOrder {
	key, desc := strings.CutSuffix(name, "_DESC")
	if !desc {
		key = strings.TrimSuffix(name, "_ASC")
	}
	switch key {
	case "NAME":
		return graph.EntityOrder{By: graph.ByName, Desc: desc}
	case "ID":
		return graph.EntityOrder{By: graph.ByID, Desc: desc}
	case "CLAIM_COUNT":
		return graph.EntityOrder{By: graph.ByClaims, Desc: desc}
	}
	if t != nil {
		for _, p := range t.Properties {
			if !p.Many && ontology.OrderWord(p.Name) == key {
				return graph.EntityOrder{By: graph.ByProperty, Property: p.Name, Kind: p.ValueKind(), Desc: desc}
			}
		}
	}
	r.fail("%q is no order of this list", name)
	return graph.NameAsc
}
