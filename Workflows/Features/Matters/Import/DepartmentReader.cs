using ApprovalHub.Domain.People;
using ApprovalHub.Domain.People.Identity;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>departments.csv</summary>
internal static class DepartmentReader
{
    public static IReadOnlyList<Department> Read(SeedTables tables)
    {
        var codes = new HashSet<string>();
        var creditCodes = new HashSet<string>();
        return [.. tables.Rows(CsvShape.Departments).Select(row => Read(row, codes, creditCodes)).Where(d => d.Row.IsOk).Select(d => d.Department)];
    }

    private static (CsvRow Row, Department Department) Read(CsvRow row, HashSet<string> codes, HashSet<string> creditCodes)
    {
        var creditCode = row.Key("creditCode", creditCodes);
        if (creditCode.Length > 0 && (CreditCode.Parse(creditCode) is not { IsOk: true } code || code.Value.Value != creditCode))
            row.Fault("creditCode", "IMPORT_CREDIT_CODE");
        var phones = new ContactPhones(row.Text("consultPhone", 40), row.Text("complaintPhone", 40));
        return (row, new Department(row.Key("code", codes, 20), row.Text("name", 100), row.Text("shortName", 20), creditCode, phones));
    }
}
