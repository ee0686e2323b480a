package graph

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestClaimOrder_Compare(t *testing.T) {
	claim := func(id ID, edtf string) *Claim {
		c := &Claim{ID: id}
		if edtf != "" {
			c.Date, _ = ParseDate(edtf)
		}
		return c
	}
	claims := []*Claim{claim("c", "2018"), claim("b", ""), claim("a", ""), claim("e", "2017-06"), claim("d", "2018-01-01"), claim("f", "../2018")}
	for i, c := range claims { // a, b and c have one confidence, and all are recorded at one moment
		if c.Confidence = NoConfidence; i < 3 {
			c.Confidence = 0.5
		}
	}
	claims[3].Confidence = 0.9
	for o, want := range map[ClaimOrder]string{
		DateAsc: "ecdfab", DateDesc: "fcdeab", ClaimIDAsc: "abcdef",
		RecordedDesc: "fcdeab", RecordedAsc: "baedcf", ConfidenceDesc: "ecabfd", ConfidenceAsc: "bacedf",
	} {
		slices.SortFunc(claims, func(a, b *Claim) int { return o.Compare(o.CursorOf(a), o.CursorOf(b)) })
		got := ""
		for _, c := range claims {
			got += string(c.ID)
		}
		if got != want {
			t.Errorf("order %d: got %s, want %s", o, got, want)
		}
	}
}

// Every order is total: the opposite way around gives the opposite sign, and
// only a place is equal to itself.
func TestClaimOrder_Compare_total(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	place := func(o ClaimOrder) ClaimCursor {
		cur := ClaimCursor{ID: ID("ab"[r.IntN(2):][:1])}
		if cur.Absent = r.IntN(2) == 0; !cur.Absent {
			cur.Key = int64(r.IntN(3) - 1)
		}
		if !o.byMeasure() {
			return cur
		}
		if cur.Undated = r.IntN(2) == 0; !cur.Undated {
			cur.Date = int64(r.IntN(3) - 1)
		}
		return cur
	}
	for range 5000 {
		for _, o := range []ClaimOrder{DateDesc, DateAsc, RecordedDesc, RecordedAsc, ClaimIDAsc, ClaimIDDesc, ConfidenceDesc, ConfidenceAsc} {
			a, b, c := place(o), place(o), place(o)
			ab, bc := o.Compare(a, b), o.Compare(b, c)
			if again, err := o.Decode(o.Encode(a)); err != nil || again != a {
				t.Fatalf("order %d: %+v, then %+v, %v", o, a, again, err)
			}
			if cmp.Compare(ab, 0) != -cmp.Compare(o.Compare(b, a), 0) || (ab == 0) != (a == b) || ab < 0 && bc < 0 && o.Compare(a, c) >= 0 {
				t.Fatalf("order %d is not total on %+v %+v %+v", o, a, b, c)
			}
		}
	}
}

func FuzzOrder_Decode(f *testing.F) {
	f.Add(DateDesc.Encode(ClaimCursor{Key: -5, ID: "clm:a"}))
	f.Add(RecordedAsc.Encode(ClaimCursor{Key: 7, Date: -9, ID: "clm:a"}))
	f.Add(NameAsc.Encode(EntityCursor{Key: "kim", ID: "per:kim"}))
	f.Add("ZQD__________wE")
	f.Fuzz(func(t *testing.T, s string) {
		for _, o := range []ClaimOrder{DateDesc, RecordedAsc} {
			if cur, err := o.Decode(s); err == nil {
				if again, err := o.Decode(o.Encode(cur)); err != nil || again != cur || cur.ID == "" {
					t.Fatalf("%q: %+v, then %+v, %v", s, cur, again, err)
				}
			}
		}
		if cur, err := NameAsc.Decode(s); err == nil {
			if again, err := NameAsc.Decode(NameAsc.Encode(cur)); err != nil || again != cur || cur.ID == "" {
				t.Fatalf("%q: %+v, then %+v, %v", s, cur, again, err)
			}
		}
	})
}
