using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Tests.Kit;

/// <summary>A press that writes what a paper says, without type or layout, as pure a function as the real one.</summary>
public sealed class TestPress : IDocumentPress, IPostingListPress
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool Knows(string kind) => typeof(Papers).GetFields().Any(f => f.IsLiteral && (string?)f.GetRawConstantValue() == kind);

    public PaperSnapshot Draft(string kind, PaperFacts facts) => new(1, JsonSerializer.Serialize(
        new
        {
            Kind = kind,
            facts.Number,
            Case = facts.Case.Number,
            facts.Case.MatterName,
            Applicant = facts.Case.Applicant.Name,
            Due = facts.Case.PromisedDue,
            Department = facts.Department.Name,
            Verify = facts.VerifyUrl,
            Window = facts.Window?.Number,
            Day = facts.Act.Today,
            facts.Numbers,
            Record = (object?)facts.Case.OnRecord,
            Decision = facts.Case.LastDecision is { } decision ? new { decision.Opinion, decision.Ground } : null,
            Extended = facts.Case.Extensions is [.., var last] ? last.Reason : null,
            facts.Case.Terms,
        },
        Json));

    public PaperSnapshot Report(MonthFigures figures) => new(2, JsonSerializer.Serialize(figures, Json));

    public byte[] RenderReport(int templateVersion, string snapshot) => Encoding.UTF8.GetBytes($"MonthlyReport/{templateVersion}\n{snapshot}");

    public byte[] Print(PostingList list) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(list, Json));

    /// <summary>Private characters: no font of ours can have them.</summary>
    public IReadOnlyList<string> Missing(string snapshot) => [.. snapshot.EnumerateRunes()
        .Where(r => Rune.GetUnicodeCategory(r) == UnicodeCategory.PrivateUse).Distinct().Select(r => $"{r} U+{r.Value:X4}")];

    public byte[] Render(string kind, int templateVersion, string snapshot) => Encoding.UTF8.GetBytes($"{kind}/{templateVersion}\n{snapshot}");
}
