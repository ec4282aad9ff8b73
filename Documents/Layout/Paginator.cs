namespace ApprovalHub.Documents.Layout;

/// <summary>Lays slices on pages: what must stay together stays together, tables repeat their heads.</summary>
internal static class Paginator
{
    public static IReadOnlyList<IReadOnlyList<PlacedSlice>> Lay(IEnumerable<Slice> slices, float height)
    {
        var pages = new List<List<PlacedSlice>>();
        var (page, y) = (new List<PlacedSlice>(), 0f);
        foreach (var group in Groups(slices))
        {
            if (page.Count > 0 && y + Height(group) > height)
                (page, y) = Turn(pages, page, group[0]);
            foreach (var slice in group)
            {
                // A group taller than a page is cut after all.
                if (page.Count > 0 && y + slice.Before + slice.Height > height)
                    (page, y) = Turn(pages, page, slice);
                y = Put(page, slice, y);
            }
        }

        pages.Add(page);
        return pages;
    }

    private static IEnumerable<List<Slice>> Groups(IEnumerable<Slice> slices)
    {
        var group = new List<Slice>();
        foreach (var slice in slices)
        {
            group.Add(slice);
            if (slice.KeepWithNext)
                continue;
            yield return group;
            group = [];
        }

        if (group.Count > 0)
            yield return group;
    }

    private static float Height(List<Slice> group) => group.Sum(slice => slice.Before + slice.Height);

    private static (List<PlacedSlice> Page, float Y) Turn(List<List<PlacedSlice>> pages, List<PlacedSlice> full, Slice next)
    {
        pages.Add(full);
        var (page, y) = (new List<PlacedSlice>(), 0f);
        foreach (var head in next.Heads)
            y = Put(page, head, y);
        return (page, y);
    }

    private static float Put(List<PlacedSlice> page, Slice slice, float y)
    {
        var top = page.Count > 0 ? y + slice.Before : y;
        page.Add(new PlacedSlice(slice, top));
        return top + slice.Height;
    }
}
