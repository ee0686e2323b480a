package embedded

import (
	"hash/maphash"
	"strings"
	"sync/atomic"

	"entente/graph"
)

// heads keeps the heads of entities that were read last: those at the other ends
// of claims, whose names nearly every list of claims asks for. To look one up is
// a tenth of reading it. An id has one slot, which the last of its ids takes, so
// its memory is bounded. Its zero value is ready; it is safe for concurrent use.
type heads struct {
	slots atomic.Pointer[[headSlots]atomic.Pointer[graph.Entity]] // nil until one is kept
}

// headSlots is how many heads are kept, of some 200 bytes each.
const headSlots = 1 << 13

var headSeed = maphash.MakeSeed()

func headSlot(id graph.ID) uint64 { return maphash.String(headSeed, string(id)) % headSlots }

// get returns the head of an entity, or nil where it is not kept.
func (h *heads) get(id graph.ID) *graph.Entity {
	slots := h.slots.Load()
	if slots == nil {
		return nil
	}
	if e := slots[headSlot(id)].Load(); e != nil && e.ID == id {
		return e
	}
	return nil
}

// keep keeps a head that nobody else has yet, and which must not be changed any
// more. Its id may be part of a longer text, and becomes one of its own.
func (h *heads) keep(e *graph.Entity) {
	e.ID = graph.ID(strings.Clone(string(e.ID)))
	slots := h.slots.Load()
	if slots == nil {
		h.slots.CompareAndSwap(nil, new([headSlots]atomic.Pointer[graph.Entity]))
		slots = h.slots.Load()
	}
	slots[headSlot(e.ID)].Store(e)
}
