using System.Text.RegularExpressions;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People.Identity;

namespace ApprovalHub.Api.Tests.Kit;

/// <summary>The codes of refusals and faults as the sources write them, with the names of the values that they carry.</summary>
internal static partial class SourceCodes
{
    private static readonly string[] Rooms = ["Workflows", "Api", "db"];

    /// <summary>What refusals and faults carry beyond their own statement: given by a helper or on the way out.</summary>
    private static readonly (string Code, string[] Names)[] Elsewhere =
    [
        ("^CASE_CHANGED$", ["who", "what", "when"]), // where the race was lost
        ("^(IMPORT|LADDER|MESSAGE)_", ["value"]), // the cell
        ("^FORM_(KEYWORD|DIALECT|REQUIRED)", ["keyword", "value"]), // SchemaPart.Fault
        ("^FORM_(LENGTHS_WRONG|PATTERN_UNSAFE|STEP_WRONG|DECIMALS_WRONG)$", ["value"]), // FieldRules.Say
        ("^FORM_CONDITION_(FIELD|OPERATOR|VALUE)$", ["field", "operators", "value"]), // FormRules.Shown
        ("^FORM_(WRONG|INCOMPLETE|NOT_YOURS)$", ["count", "which"]), // FormGate.Whole
        ("^CALENDAR_(DAY|OFF|WORK)_", ["year", "day"]), // CalendarRules
        ("^PROCESS_(JOIN_STARVES|LOOP_WITHOUT_STEP|NOBODY_ASKED|OUTCOME_UNKNOWN|PORT_LEADS_NOWHERE)$", ["node", "name"]), // Run.At
        ("^TEMPLATE_(ACTIVITY_UNKNOWN|NESTED|PACKAGE_NOT_YET)$", ["type"]), // NodeReader.Unknown
        ("^TEMPLATE_(NO_HEARING|NO_PROCEDURE|NO_COLLECTIVE_DECISION|(HEARING|COLLECTIVE)_CAN_BE_SKIPPED)$", ["matter", "matterName"]), // WayChecks, WayHost
    ];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Codes with the names of the values that they carry somewhere.</summary>
    public static Dictionary<string, HashSet<string>> Read()
    {
        var codes = new Dictionary<string, HashSet<string>>();
        foreach (var path in Rooms.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), "*.cs", SearchOption.AllDirectories))
            .Where(p => !p.Contains("/obj/", StringComparison.Ordinal) && !p.Contains("/bin/", StringComparison.Ordinal)))
        {
            var text = NoCode().Replace(File.ReadAllText(path), "");
            foreach (Match code in Literal().Matches(text))
                Add(code.Groups[1].Value, Carried(text, code.Index + code.Length));
        }
        foreach (var refusal in Composed())
            Add(refusal.Code, refusal.Args.Keys);
        foreach (var code in codes.Keys)
            Add(code, Elsewhere.Where(e => Regex.IsMatch(code, e.Code)).SelectMany(e => e.Names));
        return codes;

        void Add(string code, IEnumerable<string> names)
        {
            if (!codes.TryGetValue(code, out var known))
                codes.Add(code, known = []);
            known.UnionWith(names);
        }
    }

    /// <summary>Names given after a code up to the end of its statement: With("name", …) and the name that Fault.If takes.</summary>
    private static IEnumerable<string> Carried(string text, int from)
    {
        var end = text.IndexOf(';', from);
        var rest = text[from..Math.Min(end < 0 ? text.Length : end, Math.Min(text.Length, from + 600))];
        return With().Matches(rest).Concat(IfName().Matches(rest)).Select(m => m.Groups[1].Value);
    }

    /// <summary>Refusals whose code is put together from a prefix, had from the real checks.</summary>
    private static IEnumerable<Refusal> Composed() => new[] { "", new string('?', 18), new string('?', 11), new string('?', 9) }
        .SelectMany(text => new[] { CitizenId.Check(text, default), CreditCode.Check(text), OrganisationCode.Check(text), MobileNumber.Check(text) })
        .OfType<Refusal>();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ApprovalHub.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    /// <summary>Any literal of this form is a code, by whichever helper it goes out.</summary>
    [GeneratedRegex(@"""([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)""")]
    private static partial Regex Literal();

    /// <summary>What has the form and is none: comments, prefixes, words of the start for the console, codes of single fields within REQUEST_INVALID.</summary>
    [GeneratedRegex(
        @"^\s*//.*$|IdentityText\.Check\w*\([^;]*?""[A-Z_]+""\)|StartRefusedException\(\s*""[A-Z_]+""|WithErrorCode\(""[A-Z_]+""", RegexOptions.Multiline)]
    private static partial Regex NoCode();

    [GeneratedRegex(@"\.With\(\s*""(\w+)""")]
    private static partial Regex With();

    /// <summary>After the field: <c>nameof(matter.Code), "organ", department.CreditCode</c>.</summary>
    [GeneratedRegex(@"^,\s*nameof\([\w.]+\),\s*""(\w+)""")]
    private static partial Regex IfName();
}
