using System.Globalization;
using System.Security.Cryptography;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Acts;

/// <summary>Numbers and writes the papers that an act asked for, inside the act's transaction (HOUSE.md D8).</summary>
public sealed class PaperClerk(IDocumentPress press, PublicAddress address)
{
    /// <summary>Words of the 文号 by kind of paper; a kind that the press does not print yet takes no number.</summary>
    private static readonly Dictionary<string, string> Words = new()
    {
        ["Receipt"] = "收",
        ["AcceptanceNotice"] = "受",
        ["GrantDecision"] = "准",
    };

    /// <summary>The scopes whose next numbers the papers of the case need.</summary>
    public IReadOnlyList<string> Scopes(Case subject, CaseAct act) =>
        [.. Printable(subject).Select(kind => Scope(subject.DepartmentCode, kind, act))];

    /// <summary>Adds the papers to the case. Refuses <c>GLYPH_MISSING</c>, naming the character; the number is then given back.</summary>
    public void Write(Case subject, CaseAct act, Book book, IReadOnlyDictionary<string, long> numbers)
    {
        var department = book.Departments[subject.DepartmentCode];
        foreach (var kind in Printable(subject))
        {
            var number = string.Create(CultureInfo.InvariantCulture,
                $"红{department.ShortName}{Words[kind]}〔{act.Today.Year}〕{numbers[Scope(subject.DepartmentCode, kind, act)]}号");
            var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
            var window = subject.WindowNo is { } no ? book.Windows.GetValueOrDefault(no) : null;
            var snapshot = press.Draft(kind, new PaperFacts(subject, act, department, number, address.Verify(code), window));
            if (press.Missing(snapshot.Json) is { Count: > 0 } missing)
                throw Refusal.Invalid("GLYPH_MISSING").With("characters", string.Join(' ', missing)).Throwable();
            subject.AddPaper(new PaperDraft(Guid.CreateVersion7(act.At), kind, number, snapshot.TemplateVersion, snapshot.Json, code), act.At);
        }
    }

    private IEnumerable<string> Printable(Case subject) => subject.PapersDue.Where(kind => Words.ContainsKey(kind) && press.Knows(kind)).Distinct();

    private static string Scope(string department, string kind, CaseAct act) =>
        string.Create(CultureInfo.InvariantCulture, $"paper/{department}/{kind}/{act.Today.Year}");
}
