package idtable

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
)

// TestTable holds a table against a map, with ids of all lengths up to more than
// a chunk.
func TestTable(t *testing.T) {
	var table Table
	want := map[string]uint32{}
	id := func(i int) string {
		switch {
		case i%5000 == 7:
			return strings.Repeat("long", chunkSize/4+i)
		case i%100 == 3:
			return strings.Repeat("x", i%700)
		}
		return fmt.Sprintf("act:%d", i)
	}
	for i := range 30_000 {
		k := id(i * i % 20_011)
		_, known := want[k]
		if n, ok := table.Get(k); ok != known || n != want[k] {
			t.Fatalf("%.40q: %d, %v; want %d, %v", k, n, ok, want[k], known)
		}
		if i%3 == 0 {
			if table.Add(k) == known {
				t.Fatalf("%.40q is new: %v", k, known)
			}
			if !known {
				want[k] = 0
			}
			continue
		}
		table.Set(k, uint32(i))
		want[k] = uint32(i)
	}
	if table.Len() != len(want) {
		t.Errorf("%d ids of %d", table.Len(), len(want))
	}
	for k, n := range want {
		if got, ok := table.Get(k); !ok || got != n {
			t.Errorf("%.40q: %d, %v; want %d", k, got, ok, n)
		}
	}
	if table.Has("act:none") || table.Has("") {
		t.Error("what was not added is there")
	}
	table.Clear()
	if table.Len() != 0 || table.Has("act:1") || !table.Add("act:1") {
		t.Error("something is left")
	}
}

func TestTable_MarshalBinary(t *testing.T) {
	var table, again Table
	for i := range 10_000 {
		table.Set(fmt.Sprintf("act:%d", i), uint32(i))
	}
	table.Set(strings.Repeat("x", 2*chunkSize), 7)
	data, err := table.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	again.Set("act:before", 1)
	if err := again.UnmarshalBinary(data); err != nil || again.Len() != table.Len() || again.Has("act:before") {
		t.Fatalf("%d ids of %d, %v", again.Len(), table.Len(), err)
	}
	for i := range 10_000 {
		if n, ok := again.Get(fmt.Sprintf("act:%d", i)); !ok || n != uint32(i) {
			t.Fatalf("act:%d: %d, %v", i, n, ok)
		}
	}
	for _, bad := range [][]byte{data[:3], data[:7], {0, 0, 0, 0, 0xff}} {
		if err := again.UnmarshalBinary(bad); err == nil {
			t.Errorf("%d bytes of a table are read", len(bad))
		}
	}
}

// TestTable_sameTag makes all tags and slots agree: ids are told apart by
// themselves.
func TestTable_sameTag(t *testing.T) {
	var table Table
	table.Set("a", 1)
	slot, _ := table.find("a", 0)
	for table.slots[slot] == 0 {
		slot = (slot + 1) & (len(table.slots) - 1)
	}
	place := table.slots[slot] & (1<<placeBits - 1)
	table.slots[slot] = 0
	table.slots[0] = place // as if its hash were 0
	if at, _ := table.find("b", 0); at == 0 {
		t.Error("b is taken for a")
	}
	if at, entry := table.find("a", 0); at != 0 || entry == nil {
		t.Error("a is not found")
	}
}

func BenchmarkTable(b *testing.B) {
	const n = 2_000_000
	for b.Loop() {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		var t Table
		for i := range n {
			t.Set(fmt.Sprintf("act:n%07d", i), 1)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/n, "B/id")
		runtime.KeepAlive(&t)
	}
}
