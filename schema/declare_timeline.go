package schema

import "slices"

// timelineField is a list of dated claims.
func timelineField(doc string, more ...arg) field {
	return field{"timeline", "Timeline!", doc, slices.Concat([]arg{
		{"from", "Date", "Only claims whose date may reach into this day or a later one.", nil},
		{"to", "Date", "Only claims whose date may reach into this day or an earlier one.", nil},
	}, more, selectionArgs("ALL"), []arg{
		{"orderBy", "ClaimOrder", "The order of the claims.", "DATE_ASC"}, firstArg(20), afterArg,
	}, lastArgs)}
}

// timelines declares what lies in the order of time.
func (d *declarer) timelines() {
	d.object("Timeline", "A page of dated claims, and how all of them lie in time.", nil,
		field{"edges", "[ClaimEdge!]!", "The page, with a cursor for each.", nil},
		field{"nodes", "[Claim!]!", "The page without cursors.", nil},
		field{"pageInfo", "PageInfo!", "What lies around the page.", nil},
		field{"totalCount", "Int!", "How many there are on all pages. Counted only where it is asked for.", nil},
		field{"spans", "[TimeSpan!]!", "How many begin when, on all pages: by equal steps of the calendar without gaps, from the day of the argument from, else the first claim, " +
			"to that of the argument to, else the last claim. A claim that begins outside counts at the nearer end.", []arg{
			{"most", "Int", "How many spans there may be; the steps are days, months, years, or tens, hundreds, … of years accordingly.", 60},
		}})
	d.object("TimeSpan", "A stretch of a timeline.", nil,
		field{"from", "DateTime!", "Its first moment.", nil},
		field{"to", "DateTime!", "The first moment after it.", nil},
		field{"count", "Int!", "How many claims begin in it, by the first moment that their date allows, or where that is unknown the last.", nil})
}
