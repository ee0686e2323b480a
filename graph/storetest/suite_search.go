package storetest

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

func testSearch(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	Load(t, tr,
		&graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim Jong-un", Aliases: []string{"Chairman Kim", "Kim Jong Eun", "김정은"}, WeakAliases: []string{"the chairman", "Kim"}, Identifiers: []graph.Identifier{{Scheme: "wikidata", Value: "Q56226"}}},
		&graph.Entity{ID: "per:kyj", Type: "Person", Name: "Kim Yo-jong", Properties: []graph.Property{{Name: "note", Value: "Sister of the leader; visited the summits", Dataset: "first"}}},
		&graph.Entity{ID: "org:kim", Type: "Body", Name: "Kim"},
		&graph.Entity{ID: "org:kim2", Type: "Body", Name: "KIM"},
		&graph.Entity{ID: "org:e", Type: "Body", Name: "Élysée Palace"},
		&graph.Entity{ID: "fac:y", Type: "Facility", Name: "Yongbyon Nuclear Centre", Properties: []graph.Property{{Name: "note", Value: "Kim visited it. It was visited.", Dataset: "first"}}},
		spo("http://x.test/kimchi", graph.RDFSLabel, quad.String("Kimchi Day"), ""),
		&graph.Entity{ID: "per:z", Type: "Person", Name: "Z", Aliases: []string{"Zed Zed", "ZED-ZED"}},
		Claim("evt:singapore", "operates", "fac:x"))
	for name, test := range map[string]struct {
		q    graph.SearchQuery
		want []string // id, tier, field, text
	}{
		"exact names first, weak ones after, then words": {graph.SearchQuery{Text: "kim"}, []string{
			"org:kim whole name Kim", "org:kim2 whole name KIM", "per:kim whole weakAlias Kim", "per:kyj words name Kim Yo-jong", "http://x.test/kimchi prefix name Kimchi Day", "fac:y text text Kim visited it. It was visited."}},
		"whole name":             {graph.SearchQuery{Text: "KIM JONG UN"}, []string{"per:kim whole name Kim Jong-un"}},
		"joined":                 {graph.SearchQuery{Text: "kim jongun"}, []string{"per:kim whole name Kim Jong-un"}},
		"all joined":             {graph.SearchQuery{Text: "KimJongUn"}, []string{"per:kim whole name Kim Jong-un"}},
		"apart":                  {graph.SearchQuery{Text: "yong byon"}, []string{"fac:y words name Yongbyon Nuclear Centre"}},
		"other order":            {graph.SearchQuery{Text: "jong-un kim"}, []string{"per:kim reordered name Kim Jong-un"}},
		"alias":                  {graph.SearchQuery{Text: "chairman kim"}, []string{"per:kim whole alias Chairman Kim"}},
		"two that fold alike":    {graph.SearchQuery{Text: "zed zed"}, []string{"per:z whole alias ZED-ZED"}},
		"the last one begins":    {graph.SearchQuery{Text: "kim e"}, []string{"per:kim prefix alias Kim Jong Eun"}},
		"only the last one":      {graph.SearchQuery{Text: "ki jong"}, nil},
		"weak alias":             {graph.SearchQuery{Text: "the chair"}, []string{"per:kim prefix weakAlias the chairman"}},
		"accents":                {graph.SearchQuery{Text: "elysee"}, []string{"org:e words name Élysée Palace"}},
		"typo":                   {graph.SearchQuery{Text: "Yongbion"}, []string{"fac:y typo name Yongbyon Nuclear Centre"}},
		"two typos":              {graph.SearchQuery{Text: "Jongbion"}, []string{"fac:y typo name Yongbyon Nuclear Centre"}},
		"swapped":                {graph.SearchQuery{Text: "eylsee"}, []string{"org:e typo name Élysée Palace"}},
		"two in a short word":    {graph.SearchQuery{Text: "palzcx"}, nil},
		"a typo among others":    {graph.SearchQuery{Text: "kim yong un"}, []string{"per:kim typo name Kim Jong-un"}},
		"none in three letters":  {graph.SearchQuery{Text: "kym"}, nil},
		"part":                   {graph.SearchQuery{Text: "정은"}, []string{"per:kim prefix alias 김정은"}},
		"part being typed":       {graph.SearchQuery{Text: "김저"}, []string{"per:kim prefix alias 김정은"}},
		"stem":                   {graph.SearchQuery{Text: "visits"}, []string{"fac:y text text Kim visited it. It was visited.", "per:kyj text text Sister of the leader; visited the summits"}},
		"name and text":          {graph.SearchQuery{Text: "yo-jong summit"}, []string{"per:kyj text name Kim Yo-jong"}},
		"a stop word too many":   {graph.SearchQuery{Text: "the kim jong un"}, []string{"per:kim words name Kim Jong-un"}},
		"value":                  {graph.SearchQuery{Text: "q56226"}, []string{"per:kim whole identifier Q56226"}},
		"scheme and value":       {graph.SearchQuery{Text: "wikidata:Q56226"}, []string{"per:kim whole identifier wikidata:Q56226"}},
		"another number":         {graph.SearchQuery{Text: "q56227"}, nil},
		"of a type":              {graph.SearchQuery{Text: "kim", Types: []string{"Person"}}, []string{"per:kim whole weakAlias Kim", "per:kyj words name Kim Yo-jong"}},
		"foreign ones":           {graph.SearchQuery{Text: "kim", Types: []string{""}}, []string{"http://x.test/kimchi prefix name Kimchi Day"}},
		"of no type":             {graph.SearchQuery{Text: "kim", Types: []string{}}, nil},
		"named by its id":        {graph.SearchQuery{Text: "singapore"}, []string{"evt:singapore words name evt:singapore"}},
		"not in the middle":      {graph.SearchQuery{Text: "ong"}, nil},
		"a word too many":        {graph.SearchQuery{Text: "kim jong un trump"}, nil},
		"nothing":                {graph.SearchQuery{Text: ""}, nil},
		"punctuation":            {graph.SearchQuery{Text: " -'! "}, nil},
		"only an object":         {graph.SearchQuery{Text: "fac x"}, nil},
		"first of them":          {graph.SearchQuery{Text: "kim", First: 2}, []string{"org:kim whole name Kim", "org:kim2 whole name KIM", "…"}},
		"a first of nothing":     {graph.SearchQuery{Text: "kim", First: -1}, []string{"…"}},
		"a query without an end": {graph.SearchQuery{Text: strings.Repeat("kim ", 1000)}, []string{"org:kim words name Kim", "org:kim2 words name KIM", "per:kim words alias Chairman Kim", "per:kyj words name Kim Yo-jong", "fac:y text text Kim visited it. It was visited."}},
	} {
		t.Run(name, func(t *testing.T) {
			q := test.q
			switch q.First {
			case 0:
				q.First = 100
			case -1:
				q.First = 0
			}
			page, err := View(t, tr).Search(context.Background(), &q)
			must(t, page, err)
			var got []string
			last := math.Inf(1)
			for _, h := range page.Hits {
				got = append(got, fmt.Sprintf("%s %s %s %s", h.Entity.ID, h.Tier, h.Field, h.Text))
				if h.Score <= 0 || h.Score > 1 || h.Score > last {
					t.Errorf("score of %q is %v, after %v", h.Text, h.Score, last)
				}
				last = h.Score
				explains(t, &h)
				if h.Entity.Name == "" || h.Entity.Aliases != nil {
					t.Errorf("%s is no head", show(h.Entity))
				}
			}
			if page.HasNext {
				got = append(got, "…")
			}
			same(t, "hits", got, test.want)
			if page.Partial || page.Total != -1 {
				t.Errorf("partial is %t, total %d", page.Partial, page.Total)
			}
		})
	}
	t.Run("pages", func(t *testing.T) {
		whole, err := View(t, tr).Search(context.Background(), &graph.SearchQuery{Text: "kim", First: 100, Total: true})
		must(t, whole, err)
		same(t, "total", whole.Total, int64(6))
		for size := 1; size < 7; size++ {
			q := graph.SearchQuery{Text: "kim", First: size, Total: true}
			var got []graph.SearchHit
			for len(got) <= len(whole.Hits) {
				page, err := View(t, tr).Search(context.Background(), &q)
				must(t, page, err)
				got = append(got, page.Hits...)
				same(t, "has next", page.HasNext, len(got) < len(whole.Hits))
				same(t, "total", page.Total, whole.Total)
				if !page.HasNext || len(page.Hits) == 0 {
					break
				}
				q.After = got[len(got)-1].Cursor
			}
			same(t, "hits", got, whole.Hits)
		}
		none, err := View(t, tr).Search(context.Background(), &graph.SearchQuery{Text: "kim", Total: true})
		must(t, none, err)
		same(t, "total of a page of 0", none.Total, int64(6))
	})
	t.Run("rows", func(t *testing.T) {
		_, err := View(t, tr).Search(context.Background(), &graph.SearchQuery{Text: "kim", First: 3, Total: true, MaxRows: 2})
		if !errors.Is(err, graph.ErrTooManyRows) {
			t.Errorf("a count of 2 rows: %v, want ErrTooManyRows", err)
		}
	})
	t.Run("a cursor of another query", func(t *testing.T) {
		page, err := View(t, tr).Search(context.Background(), &graph.SearchQuery{Text: "kim", First: 1})
		cursor := must(t, page, err).Hits[0].Cursor
		for _, text := range []string{"kim kim kim kim kim", ""} {
			_, err = View(t, tr).Search(context.Background(), &graph.SearchQuery{Text: text, First: 1, After: cursor[:30]})
			if !errors.Is(err, graph.ErrCursor) {
				t.Errorf("%q: %v, want ErrCursor", text, err)
			}
		}
	})
	t.Run("follows its quads", func(t *testing.T) {
		page, err := View(t, tr).Search(context.Background(), &graph.SearchQuery{Text: "kim", First: 1})
		cursor := must(t, page, err).Hits[0].Cursor
		before, err := View(t, tr).Search(context.Background(), &graph.SearchQuery{Text: "kim", First: 100, After: cursor})
		must(t, before, err)
		ns := Namespace()
		tr.apply(graph.Batch{
			DeleteQuads: []quad.Quad{spo("org:kim", ns.Vocab("name"), quad.String("Kim"), "first"), spo("per:kim", ns.Vocab("weakAlias"), quad.String("Kim"), "first")},
			Quads:       []quad.Quad{spo("per:kyj", ns.Vocab("alias"), quad.String("Kim"), "first")},
		})
		page, err = View(t, tr).Search(context.Background(), &graph.SearchQuery{Text: "kim", First: 4, After: cursor})
		var got []string
		for _, h := range must(t, page, err).Hits {
			got = append(got, string(h.Entity.ID)+" "+h.Text)
		}
		// org:kim is named by its id now.
		same(t, "hits after a cursor whose name is gone", got, []string{"org:kim2 KIM", "per:kyj Kim", "org:kim org:kim", "per:kim Chairman Kim"})
		score := func(page graph.SearchPage, id graph.ID) float64 {
			for _, h := range page.Hits {
				if h.Entity.ID == id {
					return h.Score
				}
			}
			t.Fatalf("%s is not found", id)
			return 0
		}
		rest, err := View(t, tr).Search(context.Background(), &graph.SearchQuery{Text: "kim", First: 100, After: cursor})
		must(t, rest, err)
		for _, id := range []graph.ID{"org:kim2", "http://x.test/kimchi", "fac:y"} {
			same(t, "score on a later page of "+string(id), score(rest, id), score(before, id))
		}
	})
}

// explains tells whether a hit's matches explain it: they are weighed to 1 at
// most, and the text that is shown has one of them.
func explains(t *testing.T, h *graph.SearchHit) {
	t.Helper()
	if len(h.Matches) == 0 {
		t.Fatalf("%s is not explained", h.Entity.ID)
	}
	weights, shown := 0.0, false
	for _, m := range h.Matches {
		weights += m.Weight
		shown = shown || m.Field == h.Field && strings.Contains(graph.Fold(h.Text), m.Term)
		if m.Score <= 0 || m.Score > 1 || (m.Distance > 0) != (m.Kind == graph.MatchFuzzy) {
			t.Errorf("match %+v", m)
		}
	}
	if weights <= 0 || weights > 1+1e-9 || !shown {
		t.Errorf("matches %+v of %q weigh %v", h.Matches, h.Text, weights)
	}
}
