package graph_test

import (
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/storetest"
)

func TestCheckReferences(t *testing.T) {
	there := storetest.Claim("per:a", "metWith", "per:b")
	gone := storetest.Claim("per:a", "metWith", "per:c")
	store := storetest.NewModel(storetest.Namespace(), storetest.Vocabulary())
	storetest.Load(t, store, there,
		storetest.Claim("per:b", "metWith", "per:c", storetest.Linked(graph.Link{Kind: graph.Supports, Claim: there.ID})))
	faults := func() []graph.Fault {
		var faults []graph.Fault
		if err := graph.CheckReferences(t.Context(), storetest.View(t, store), func(f graph.Fault) { faults = append(faults, f) }); err != nil {
			t.Fatal(err)
		}
		return faults
	}
	if got := faults(); len(got) != 0 {
		t.Errorf("a whole graph has the faults %v", got)
	}
	dangling := storetest.Claim("per:b", "metWith", "per:a", storetest.Linked(graph.Link{Kind: graph.Contradicts, Claim: gone.ID}))
	storetest.Load(t, store, dangling)
	want := []graph.Fault{{Code: graph.FaultDanglingLink, Msg: "claim " + string(dangling.ID) + " links to " + string(gone.ID) + ", which is not in the graph"}}
	if got := faults(); !slices.Equal(got, want) {
		t.Errorf("faults are %v, want %v", got, want)
	}
}
