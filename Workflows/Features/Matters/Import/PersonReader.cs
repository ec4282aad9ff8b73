using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>people.csv</summary>
internal static class PersonReader
{
    public static IReadOnlyList<Person> Read(SeedTables tables)
    {
        var accounts = new HashSet<string>();
        var numbers = new HashSet<string>();
        var departments = tables.Values(CsvShape.Departments, "code");
        var people = new List<Person>();
        foreach (var row in tables.Rows(CsvShape.People))
        {
            var account = row.Key("account", accounts);
            if (account.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('-' or '.')))
                row.Fault("account", "IMPORT_ACCOUNT_FORM");
            var person = new Person(
                SeedId.Of("person", account), account, row.Text("name", 40), row.Key("staffNo", numbers, 20), row.Reference("department", departments));
            if (row.IsOk)
                people.Add(person);
        }

        return people;
    }
}
