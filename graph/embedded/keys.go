package embedded

import (
	"bytes"
	"encoding/base32"
	"encoding/binary"
	"math"

	"entente/graph"
)

// Key spaces, by the first byte of a key. All of [dataStart, dataEnd) follows
// from the claims, the bare quads and the vocabulary, and is written anew when
// the vocabulary changes; what is outside (upper case) is not. What runs did is
// the one thing outside that tells of the data, and changes with them.
//
// In what follows ID, NAME, TYPE and PROPERTY end in a zero byte, CLAIM is the 17 bytes of
// [appendClaimKey], DATE is [appendDate]'s, VALUE is written as a DATE is, SIDE and MEASURE are one byte, and the terms of
// quads are canonical N-Quads text, each followed by a space, so that the order
// of keys is the order of N-Quads lines.
const (
	dataStart = 'a'
	dataEnd   = 'z' + 1

	spaceAgent     = 'a' // AGENT CLAIM → nothing: claims attributed to an agent
	spaceDispute   = 'b' // CLAIM → nothing: claims that dispute something, see [graph.Claim.Disputes]
	spaceClaim     = 'c' // CLAIM → row, see row.go
	spaceDate      = 'd' // DATE CLAIM → nothing: all claims, newest first
	spaceEnd       = 'e' // ID SIDE RELATION DATE CLAIM → row: an entity's claims of a relation, newest first
	spaceName      = 'f' // FOLDED ID → type NAME: entities by name
	spaceRelation  = 'g' // RELATION DATE CLAIM → nothing: a relation's claims, newest first
	spaceEndDate   = 'h' // ID SIDE DATE CLAIM → row: an entity's claims of all relations, newest first
	spaceProperty  = 'i' // PROPERTY TYPE VALUE ID → nothing: entities of a type by a property's values, see [propertyKey]
	spaceCount     = 'k' // counters, see counters.go
	spaceLink      = 'l' // CLAIM CLAIM → nothing: links by their target, then source
	spaceCommon    = 'm' // MEASURE VALUE → span: values that very many claims have
	spaceEntity    = 'n' // ID → record
	spaceOPSG      = 'o' // quads by object, predicate, subject, label
	spacePOSG      = 'p' // quads by predicate, object, subject, label
	spaceSPOG      = 'q' // quads by subject, predicate, object, label
	spaceRank      = 'r' // TYPE COUNT ID → nothing: entities of a type by how many claims they have, see ranks.go
	spacePosting   = 's' // TERM 0 FIELD ORDER ID → nothing: entities by term, see search.go
	spaceType      = 't' // TYPE ANCHOR → block: entities of a type by name, see names.go
	spaceTerm      = 'u' // TERM → counter: how many entities have a term
	spaceVocab     = 'v' // → fingerprint of the vocabulary that all this follows from
	spaceMeasure   = 'w' // MEASURE VALUE DATE CLAIM → nothing: claims by what is measured of them, the greatest first, see measures.go
	spaceGSPO      = 'x' // quads with a label by label, subject, predicate, object
	spaceGram      = 'y' // TYPE GRAM ANCHOR → bitmap: the blocks of a group of names that have a gram
	spaceGroup     = 'z' // TYPE ANCHOR → ANCHORS: the blocks of a group of names
	spaceMeta      = 'M' // NAME → text: format version, base
	spaceRun       = 'R' // ID → import run as JSON
	spaceRunByData = 'S' // DATASET ID → nothing: import runs by dataset
	// What runs did, see [act]. RUN is a number of four bytes.
	spaceClaimAct = 'C' // CLAIM RUN → act: of a run on a claim's node
	spaceQuadAct  = 'Q' // SPOG RUN → act: of a run on a bare quad
)

// The sides of a claim that an entity can be on.
const (
	sideOut byte = 1 // subject
	sideIn  byte = 2 // object
)

func sideDirection(side byte) graph.Direction {
	if side == sideOut {
		return graph.Out
	}
	return graph.In
}

func directionSide(d graph.Direction) byte {
	if d == graph.In {
		return sideIn
	}
	return sideOut
}

const claimKeyLen = 17

// sortedBase32 has the digits of claim ids in the order of their bytes, so
// that keys sort as ids do: digits come before letters.
var sortedBase32 = base32.NewEncoding("234567abcdefghijklmnopqrstuvwxyz").WithPadding(base32.NoPadding)

// appendClaimKey appends a claim's id as 17 bytes that sort as the id does.
func appendClaimKey(dst []byte, id graph.ID) []byte {
	var digits [28]byte // 26 digits and two of zero make whole bytes
	copy(digits[:], id[len(graph.ClaimPrefix):])
	digits[26], digits[27] = '2', '2'
	var b [claimKeyLen + 1]byte
	if _, err := sortedBase32.Decode(b[:], digits[:]); err != nil {
		panic("embedded: claim id " + string(id) + ": " + err.Error()) // ids are checked before
	}
	return append(dst, b[:claimKeyLen]...)
}

// claimIDLen is the length of a claim's id.
const claimIDLen = len(graph.ClaimPrefix) + 26

// claimID is the inverse of appendClaimKey.
func claimID(key []byte) graph.ID {
	var b [claimIDLen + 2]byte
	return graph.ID(appendClaimID(b[:0], key))
}

// appendClaimID appends the id whose key is given.
func appendClaimID(dst, key []byte) []byte {
	dst = sortedBase32.AppendEncode(append(dst, graph.ClaimPrefix...), key[:claimKeyLen])
	return dst[:len(dst)-2] // whole bytes have two digits more
}

// The first byte of a date in a key.
const (
	dated   = 0
	undated = 1
)

// appendDate appends a date so that the newest sorts first and none last: a
// byte, and where there is a date eight more.
func appendDate(dst []byte, d graph.Date) []byte {
	at, ok := d.SortKey()
	return appendDateKey(dst, int64(at), !ok)
}

func appendDateKey(dst []byte, at int64, absent bool) []byte {
	if absent {
		return append(dst, undated)
	}
	return binary.BigEndian.AppendUint64(append(dst, dated), ^(uint64(at) ^ 1<<63))
}

// placeLen is how long DATE CLAIM is at most.
const placeLen = 9 + claimKeyLen

// appendPlace appends DATE CLAIM.
func appendPlace(dst []byte, c *graph.Claim) []byte {
	return appendClaimKey(appendDate(dst, c.Date), c.ID)
}

// place is where a claim stands in a list by date: DATE CLAIM as it ends a key.
type place struct {
	absent bool
	at     int64
	claim  []byte
}

func parsePlace(b []byte) (p place, ok bool) {
	if len(b) == 0 {
		return p, false
	}
	if b[0] == undated {
		return place{absent: true, claim: b[1:]}, len(b) == 1+claimKeyLen
	}
	if len(b) != placeLen {
		return p, false
	}
	return place{at: int64(^binary.BigEndian.Uint64(b[1:]) ^ 1<<63), claim: b[9:]}, true
}

// propertyPrefix begins the keys of all values that a property has on entities
// of a type.
func propertyPrefix(property, typ string) []byte {
	return append(append(append(append([]byte{spaceProperty}, property...), 0), typ...), 0)
}

// propertyKey is the key of one value: its sort key, which ends in a zero byte
// where its length varies, and the entity that has it.
func propertyKey(dst []byte, property, typ string, kind graph.ValueKind, key string, id graph.ID) []byte {
	dst = append(append(append(append(append(dst, spaceProperty), property...), 0), typ...), 0)
	return append(append(appendSortKey(dst, kind, key), id...), 0)
}

func appendSortKey(dst []byte, kind graph.ValueKind, key string) []byte {
	if dst = append(dst, key...); kind.KeyLen() == 0 {
		dst = append(dst, 0)
	}
	return dst
}

// cutSortKey splits what follows the prefix of a property's keys into the sort
// key and the id.
func cutSortKey(kind graph.ValueKind, rest []byte) (key []byte, id graph.ID, ok bool) {
	n := kind.KeyLen()
	if n == 0 {
		if key, rest, ok = cut(rest); !ok || len(rest) == 0 {
			return nil, "", false
		}
	} else {
		if len(rest) < n+2 {
			return nil, "", false
		}
		key, rest = rest[:n], rest[n:]
	}
	return key, graph.ID(rest[:len(rest)-1]), true
}

func idKey(space byte, id graph.ID) []byte {
	return append(append([]byte{space}, id...), 0)
}

// endKey begins the keys of all claims on a side of an entity.
func endKey(id graph.ID, side byte) []byte { return append(idKey(spaceEnd, id), side) }

// endDateKey begins the keys of their list by date.
func endDateKey(id graph.ID, side byte) []byte { return append(idKey(spaceEndDate, id), side) }

// endRelKey begins the keys of those that have a relation.
func endRelKey(id graph.ID, side byte, relation string) []byte {
	return append(append(endKey(id, side), relation...), 0)
}

// cut splits a key's part that ends in a zero byte from what follows.
func cut(b []byte) (part, rest []byte, ok bool) { return bytes.Cut(b, []byte{0}) }

// after returns the first key that does not begin with prefix.
func after(prefix []byte) []byte {
	end := bytes.Clone(prefix)
	for i := len(end) - 1; i >= 0; i-- {
		if end[i] != math.MaxUint8 {
			end[i]++
			return end[:i+1]
		}
	}
	return nil
}
