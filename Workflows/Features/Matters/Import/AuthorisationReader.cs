using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>authorisations.csv: a row is one 《授权书》; it becomes one authorisation an act and matter.</summary>
internal static class AuthorisationReader
{
    private const string AllMatters = "*";

    /// <param name="tables">The files.</param>
    /// <param name="people">The people by account; a person authorised acts for his own department.</param>
    public static IReadOnlyList<Authorisation> Read(SeedTables tables, IReadOnlyDictionary<string, Person> people)
    {
        var bases = new HashSet<string>();
        return [.. tables.Rows(CsvShape.Authorisations).SelectMany(row => Read(row, tables, people, bases))];
    }

    private static IReadOnlyList<Authorisation> Read(
        CsvRow row, SeedTables tables, IReadOnlyDictionary<string, Person> people, HashSet<string> bases)
    {
        var account = row.Reference("account", tables.Values(CsvShape.People, "account"));
        var acts = row.Enums<AuthorisedAct>("acts");
        if (acts.Count == 0)
            row.Fault("acts", "IMPORT_VALUE_MISSING");
        var (from, to) = (row.Date("from"), row.Date("to"));
        if (row.IsOk && to < from)
            row.Fault("to", "IMPORT_ENDS_BEFORE_START");
        var basis = row.Key("basis", bases, 60);
        var matters = Matters(row, tables);
        if (!row.IsOk || !people.TryGetValue(account, out var person))
            return [];
        var scopes = matters.SelectMany(m => acts.Select(act => new AuthorisedScope(act, m, from, to)));
        return
        [
            .. scopes.Select(s => new Authorisation(
                SeedId.Of("authorisation", basis, account, s.MatterCode ?? AllMatters, s.Act.ToString()),
                person.Id, person.DepartmentCode, s, basis)),
        ];
    }

    private static IReadOnlyList<string?> Matters(CsvRow row, SeedTables tables)
    {
        if (row.Raw("matters") == AllMatters)
            return [null];
        var codes = row.References("matters", tables.Values(CsvShape.Matters, "code"));
        if (codes.Count == 0)
            row.Fault("matters", "IMPORT_VALUE_MISSING");
        return [.. codes.Distinct()];
    }
}
