using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>posts.csv: every post has a pair (R-AB).</summary>
internal static class PostReader
{
    /// <param name="tables">The files.</param>
    /// <param name="people">Keys of the people by account.</param>
    public static IReadOnlyList<Post> Read(SeedTables tables, IReadOnlyDictionary<string, Guid> people)
    {
        var codes = new HashSet<string>();
        var departments = tables.Values(CsvShape.Departments, "code");
        var accounts = tables.Values(CsvShape.People, "account");
        var posts = new List<Post>();
        foreach (var row in tables.Rows(CsvShape.Posts))
        {
            var code = row.Key("code", codes);
            var department = row.Reference("department", departments);
            var name = row.Text("name", 60);
            var role = row.Enum<Role>("role");
            var a = row.Reference("aAccount", accounts);
            var b = row.Reference("bAccount", accounts);
            if (a.Length > 0 && a == b)
                row.Fault("bAccount", "POST_PAIR_IS_ONE_PERSON");
            // Somebody whose own row is faulty has no key; that row has its fault already.
            if (row.IsOk && people.TryGetValue(a, out var idOfA) && people.TryGetValue(b, out var idOfB))
                posts.Add(new Post(code, department, name, role, new Holding(idOfA, idOfB)));
        }

        return posts;
    }
}
