using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Benchmarks.Flow;

/// <summary>Takes the snapshot of a paper as JSON of the usual size; printing is off the measured path (HOUSE.md D8).</summary>
internal sealed class PlainPress : IDocumentPress
{
    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool Knows(string kind) => true;

    public PaperSnapshot Draft(string kind, PaperFacts facts)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var content = new
        {
            facts.Number,
            Case = subject.Number,
            Department = facts.Department.Name,
            subject.MatterName,
            Applicant = subject.Applicant.Name,
            subject.Applicant.IdNumber,
            subject.Applicant.Phone,
            facts.Act.At,
            subject.PromisedDue,
            subject.StatutoryDue,
            matter.LegalBasis,
            matter.ConsultPhone,
            matter.ComplaintPhone,
            Materials = matter.Materials.Select(m => new { m.Name, m.Originals, m.Copies }),
            facts.VerifyUrl,
        };
        return new PaperSnapshot(1, JsonSerializer.Serialize(content, Options));
    }

    public PaperSnapshot Report(MonthFigures figures) => new(1, JsonSerializer.Serialize(figures, Options));

    public byte[] RenderReport(int templateVersion, string snapshot) =>
        throw new NotSupportedException("The benchmark prints nothing.");

    public IReadOnlyList<string> Missing(string text) => [];

    public byte[] Render(string kind, int templateVersion, string snapshot) =>
        throw new NotSupportedException("The benchmark prints nothing.");
}
