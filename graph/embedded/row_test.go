package embedded

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
)

// richClaims returns claims in which each field is set, and the plainest one.
func richClaims(t testing.TB) []*graph.Claim {
	t.Helper()
	recorded := time.Date(2020, 1, 2, 3, 4, 5, 6000, time.UTC)
	plain := func() *graph.Claim {
		return &graph.Claim{Subject: "per:a", Relation: "said", Value: quad.String(""), Affirmed: true, Confidence: graph.NoConfidence, Dataset: "first", RecordedAt: recorded}
	}
	date := func(s string) graph.Date {
		d, err := graph.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	var cs []*graph.Claim
	for _, change := range []func(c *graph.Claim){
		func(*graph.Claim) {},
		func(c *graph.Claim) { c.Value, c.Object = nil, "per:b" },
		func(c *graph.Claim) { c.Value = quad.LangString{Value: "평양", Lang: "ko"} },
		func(c *graph.Claim) { c.Value = quad.TypedString{Value: "7", Type: graph.XSDInteger} },
		func(c *graph.Claim) { c.Date = date("2018-06-12") },
		func(c *graph.Claim) { c.Date = date("2018-06-12~") },
		func(c *graph.Claim) { c.Date = date("2018") },
		func(c *graph.Claim) { c.Date = date("2018-12") },
		func(c *graph.Claim) { c.Date = date("201X") },
		func(c *graph.Claim) { c.Date = date("2018-06-12T09:30:00Z") },
		func(c *graph.Claim) { c.Date = date("2018-06-12T09:30:00+09:00") },
		func(c *graph.Claim) { c.Object, c.Value, c.Date = "per:b", nil, date("-0044-03-15") },
		func(c *graph.Claim) {
			c.Date = date("2018/2019")
			c.DateKind = graph.Throughout
			c.DateBasis = "dateline"
		},
		func(c *graph.Claim) { c.Date = date("../2018") },
		func(c *graph.Claim) { c.Date = date("2018/..") },
		func(c *graph.Claim) { c.Date = date("0000-01-01") },
		func(c *graph.Claim) { c.Object, c.Value, c.Date = c.Subject, nil, date("2020-02-29") },
		func(c *graph.Claim) { c.Affirmed = false; c.Modality = graph.Planned; c.Status = graph.Alleged },
		func(c *graph.Claim) {
			c.Rank = graph.Deprecated
			c.Confidence = 0.25
			c.Summary = strings.Repeat("s", 1000)
		},
		func(c *graph.Claim) { c.Confidence = 0; c.SourceID = "x"; c.RetractedAt = recorded.Add(time.Hour) },
		func(c *graph.Claim) { c.AttributedTo = []graph.ID{"org:a", "org:b"} },
		func(c *graph.Claim) {
			c.Evidence = []graph.Evidence{{Document: "doc:a", Locator: "p1", Start: 3, End: 9}, {File: "f.csv", Row: 1 << 40}}
		},
		func(c *graph.Claim) {
			c.Qualifiers = []graph.Qualifier{{Key: "role", Value: "host"}, {Key: "event", Object: "evt:x"}}
		},
		func(c *graph.Claim) {
			c.Links = []graph.Link{{Kind: graph.Supports, Claim: plain().Hash(), Strength: "weak", Note: "n"}}
		},
		func(c *graph.Claim) { c.Implied = true },
	} {
		c := plain()
		change(c)
		c.Normalize()
		cs = append(cs, c)
	}
	return cs
}

func TestRow(t *testing.T) {
	var scratch graph.Claim
	for _, c := range richClaims(t) {
		row := appendRow(nil, c)
		got, err := newClaim(c.ID, row)
		if err != nil {
			t.Errorf("%+v: %v", c, err)
			continue
		}
		if !reflect.DeepEqual(got, c) {
			t.Errorf("reads back as\n%+v, not\n%+v", got, c)
		}
		// Memory that held another claim shows nothing of it.
		if err := decodeRow(&scratch, c.ID, row); err != nil || scratch.Hash() != c.ID || len(scratch.Links) != len(c.Links) {
			t.Errorf("in used memory it reads back as %+v, %v", scratch, err)
		}
		if rowIsImplied(row) != c.Implied {
			t.Errorf("%+v: implied is %v", c, rowIsImplied(row))
		}
		for n := range row {
			if _, err := newClaim(c.ID, row[:n]); err == nil {
				t.Errorf("the first %d of %d bytes of a row are one", n, len(row))
			}
		}
		if _, err := newClaim(c.ID, append(row, 0)); err == nil {
			t.Error("a row with a byte after it is one")
		}
	}
}

// TestRow_listed holds rows of entities' lists to the claims that they are of.
func TestRow_listed(t *testing.T) {
	cs := richClaims(t)
	noDay := *cs[1] // of a date that claims cannot have, but rows can
	noDay.Date, _ = dayOf("2019-02-30")
	for _, c := range append(cs, &noDay) {
		for _, space := range []byte{spaceEnd, spaceEndDate} {
			for _, side := range []byte{sideOut, sideIn} {
				end := c.Subject
				if side == sideIn {
					if end = c.Object; end == "" {
						continue
					}
				}
				key := append(idKey(space, end), side)
				if space == spaceEnd {
					key = endRelKey(end, side, c.Relation)
				}
				key = appendPlace(key, c)
				row := appendRowIn(nil, c, space, side)
				got, err := newKeyedClaim(key, row)
				if err != nil {
					t.Errorf("%+v: %v", c, err)
					continue
				}
				if !reflect.DeepEqual(got, c) {
					t.Errorf("%q reads back as\n%+v, not\n%+v", key, got, c)
				}
				k, ok := parseRowKey(key)
				g, err := glanceAt(&k, row)
				if !ok || err != nil || g.subject != string(c.Subject) || g.relation != c.Relation || g.object != string(c.Object) || g.modality != c.Modality || g.status != c.Status || g.rank != c.Rank {
					t.Errorf("%q: a glance of %+v gives %+v, %v", key, c, g, err)
				}
				for n := range row {
					if _, err := newKeyedClaim(key, row[:n]); err == nil {
						t.Errorf("the first %d of %d bytes of a row are one", n, len(row))
					}
				}
			}
		}
	}
	for _, key := range []string{"", "c", "d", "eact:x", "eact:x\x00", "eact:x\x00\x01met", "hact:x\x00\x01\x00", "hact:x\x00\x01" + strings.Repeat("x", placeLen)} {
		if _, err := newKeyedClaim([]byte(key), appendRow(nil, cs[0])); err == nil {
			t.Errorf("%q is the key of a row", key)
		}
	}
}

// FuzzDecodeRow looks for rows that are not refused and read back otherwise.
func FuzzDecodeRow(f *testing.F) {
	for _, c := range richClaims(f) {
		f.Add(appendRow(nil, c))
	}
	f.Fuzz(func(t *testing.T, row []byte) {
		var c, again graph.Claim
		if decodeRow(&c, "clm:aaaaaaaaaaaaaaaaaaaaaaaaaa", row) != nil {
			return
		}
		if err := decodeRow(&again, c.ID, appendRow(nil, &c)); err != nil {
			t.Fatalf("%x reads as %+v, which does not read back: %v", row, c, err)
		}
	})
}

// TestClaimKey holds keys of claims to the order of their ids.
func TestClaimKey(t *testing.T) {
	ev := newEvents(3)
	var ids []graph.ID
	for range 2000 {
		ids = append(ids, ev.next().ID)
	}
	for _, digit := range "234567abyz" {
		ids = append(ids, graph.ID("clm:"+strings.Repeat(string(digit), 25)+"e"))
	}
	slices.Sort(ids)
	var last []byte
	for _, id := range ids {
		key := appendClaimKey(nil, id)
		if len(key) != claimKeyLen || bytes.Compare(last, key) >= 0 {
			t.Fatalf("the key of %s, %x, does not come after %x", id, key, last)
		}
		if got := claimID(key); got != id {
			t.Fatalf("%s reads back as %s", id, got)
		}
		last = key
	}
}

// TestPlace holds keys of dates to their order: newest first, none last.
func TestPlace(t *testing.T) {
	claim := appendClaimKey(nil, newEvents(1).next().ID)
	var last []byte
	for _, at := range []int64{1 << 62, 1, 0, -1, -(1 << 62)} {
		key := append(appendDateKey(nil, at, false), claim...)
		if bytes.Compare(last, key) >= 0 {
			t.Errorf("%d does not come after the one before", at)
		}
		if p, ok := parsePlace(key); !ok || p.at != at || p.absent || !bytes.Equal(p.claim, claim) {
			t.Errorf("%d reads back as %+v", at, p)
		}
		last = key
	}
	key := append(appendDateKey(nil, 0, true), claim...)
	if p, ok := parsePlace(key); !ok || !p.absent || bytes.Compare(last, key) >= 0 {
		t.Errorf("no date reads back as %+v", p)
	}
}

// hardTerms are terms whose text is easily misread.
var hardTerms = []quad.Value{
	quad.IRI("http://example.org/a"), quad.IRI("/en/x"), quad.IRI("http://example.org/" + strings.Repeat("long", 300)), quad.BNode("b0.x"),
	quad.String(""), quad.String(`\x00`), quad.String("\x00\x01\x7f"), quad.String("a\nb\r\t\b\f\"\\"), quad.String("한 국"), quad.String(`" . <http://x> `),
	quad.String(strings.Repeat("€", 400)), quad.String(strings.Repeat(`"`, 600)),
	quad.LangString{Value: "a b", Lang: "en-GB"}, quad.TypedString{Value: "007", Type: graph.XSDInteger}, quad.TypedString{Value: "", Type: "http://x.test/t"},
}

func TestQuadKey(t *testing.T) {
	for _, s := range hardTerms {
		for _, o := range hardTerms {
			for _, g := range append(hardTerms, nil) {
				q := quad.Quad{Subject: s, Predicate: quad.IRI("http://x.test/p"), Object: o, Label: g}
				text := textOf(q)
				for _, space := range []byte{spaceSPOG, spacePOSG, spaceOPSG, spaceGSPO} {
					if space == spaceGSPO && g == nil {
						continue
					}
					got, err := decodeQuad(text.key(space), text.value())
					if err != nil || got != q {
						t.Fatalf("%v reads back from %c as %v, %v", q, space, got, err)
					}
				}
				if got, err := decodeQuadText(text.key(spaceSPOG), text.value()); err != nil || got != text {
					t.Fatalf("%v reads back as %+v, %v; want %+v", q, got, err, text)
				}
			}
		}
	}
	// Terms that agree as far as keys hold them have keys of their own.
	a, b := quad.String(strings.Repeat("a", 2000)+"1"), quad.String(strings.Repeat("a", 2000)+"2")
	ta, _ := termText(a)
	if tb, _ := termText(b); ta == tb {
		t.Error("two long terms have one text")
	}
}

// TestSorter sorts keys that share beginnings, end in zero bytes and repeat,
// in runs of every size.
func TestSorter(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	var keys []string
	for range 3000 {
		b := make([]byte, rng.IntN(20))
		for i := range b {
			b[i] = byte(rng.IntN(3))
		}
		keys = append(keys, strings.Repeat("prefix", rng.IntN(4))+string(b))
	}
	want := make([]string, len(keys))
	for i, k := range keys {
		want[i] = fmt.Sprintf("%s %06d", k, i)
	}
	slices.SortFunc(want, func(a, b string) int {
		ka, kb := a[:len(a)-7], b[:len(b)-7]
		if c := strings.Compare(ka, kb); c != 0 {
			return c
		}
		return strings.Compare(a, b)
	})
	s := openOn(t, vfs.NewMem())
	defer s.Close()
	for _, limit := range []int{100, 5000, 1 << 20} {
		sorter := newSorter(s.opts.FS, crashDir, "test", limit, new(runPool))
		for i, k := range keys {
			if err := sorter.add(opSet, []byte(k), fmt.Appendf(nil, "%06d", i)); err != nil {
				t.Fatal(err)
			}
		}
		var got []string
		err := sorter.sorted(func(e entry) error {
			got = append(got, string(e.key)+" "+string(e.value))
			return nil
		})
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("limit %d: not in order, %v", limit, err)
		}
		if names, err := s.opts.FS.List(crashDir); err != nil || slices.ContainsFunc(names, func(n string) bool { return strings.HasPrefix(n, "test") }) {
			t.Errorf("limit %d: files are left: %q, %v", limit, names, err)
		}
	}
}
