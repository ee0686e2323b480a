// Command peers measures Entente beside PostGraphile on PostgreSQL: seven
// queries over HTTP, at 1 and at 16 clients, on the same two cores and in one
// run, so that what else the machine does burdens both alike.
//
//	cd schema/benchmark && go run ./peers -icews FOLDER
//
// It generates the data, builds Entente, starts both servers on loopback ports
// in a temporary folder, holds their answers against each other, measures, and
// prints tables in Markdown; -json FILE keeps every figure. It needs Debian's
// package postgresql (15 or newer) and npm; the rest comes from npm's registry,
// in the versions that postgraphile/package-lock.json names.
//
// # The data
//
// An entity has id, name and country; an event has id, source, target, relation
// and date.
//
//	a   ICEWS18 as it is, whichever of its files of events -icews has
//	b   200,000 entities and 1,000,000 events: actors by Zipf(1.1) over their
//	    ranks in ICEWS18, relations by Zipf(1.3), any hour of 2018. Without
//	    ICEWS18, names and ranks are made up.
//
// To Entente an event is a claim about its source, dated, with its object, its
// id and its place in the file as evidence; to PostgreSQL it is a row with six
// indexes, and pages are cut from the index (source_id, date desc, id desc).
//
// # The queries
//
//  1. an entity by id, with three properties
//  2. the first 20 entities whose name contains "Korea", by name
//  3. the 20 newest events whose source is "Mike Pompeo"
//  4. the 50 newest events from "Kim Jong-Un", and of each target the 10 newest
//  5. the events from "North Korea", counted by relation
//  6. a shortest directed path from "Kim Jong-Un" to an entity at the rim
//  7. 1,000 entities by id, each with its 5 newest events
//
// # What the figures mean
//
// A cell is a closed loop: each client sends its next request when the answer
// to the one before is there. The two servers are asked in turn, a quarter of a
// second each until a cell has its time, so that both have their part of what else
// the machine does. CPU is user and system time of all processes of a server, the
// whole of PostgreSQL included, over the answers of the cell; that of the load is
// not in it.
//
// Entente serves with one thread of Go (GOMAXPROCS=1; -threads changes that), as
// Node does: the load has the other processor. With two, Go wakes the second for
// each small request, which takes a third of its time; many clients with much to
// compute gain from it what the load leaves.
package main
