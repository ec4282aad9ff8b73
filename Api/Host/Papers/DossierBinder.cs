using ApprovalHub.Documents;
using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>Dossiers behind the port, written to a temporary file that goes when its stream is closed.</summary>
internal sealed class DossierBinder(Lazy<DocumentPress> press, Centre centre) : IDossierBinder
{
    private const int Buffer = 64 * 1024;

    private static readonly Dictionary<string, string> Results = new()
    {
        [CaseResults.Granted] = "准予",
        [CaseResults.Denied] = "不予许可",
        [CaseResults.Voided] = "作废",
        [CaseResults.EnteredByMistake] = "误录删除",
        [CaseResults.Forwarded] = "转报",
        [CaseResults.Returned] = "退件",
        [CaseResults.Refused] = "不予受理",
        [CaseResults.NotRequired] = "不受理",
        [CaseResults.NotCompetent] = "不予受理（非本机关职权）",
        [CaseResults.Withdrawn] = "撤回申请",
    };

    public async Task<Stream> BindAsync(DossierFacts facts, Func<CasePaper, Task<byte[]>> read)
    {
        var ready = Press.Ready(press);
        var file = Scratch();
        try
        {
            await ready.BindAsync(Dossier(ready, facts), i => read(facts.Papers[i]), file);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// A file that nobody else can read, and that goes with the program even where that is killed: on Windows the system deletes it with the handle, elsewhere
    /// its name is gone as soon as it is open.
    /// </summary>
    private static FileStream Scratch()
    {
        var path = Path.Combine(Path.GetTempPath(), $"dossier-{Path.GetRandomFileName()}.pdf");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = Buffer, Options = FileOptions.Asynchronous };
        if (OperatingSystem.IsWindows())
        {
            options.Options |= FileOptions.DeleteOnClose;
            return new FileStream(path, options);
        }
        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        File.Delete(path);
        return file;
    }

    private DossierPaper Dossier(DocumentPress press, DossierFacts facts) => new()
    {
        Centre = centre.Name,
        Department = facts.Department.Name,
        CaseNumber = facts.Case.Number,
        Matter = facts.Case.MatterName,
        Applicant = facts.Case.Applicant.Name,
        Result = facts.Case.Result is { } result ? Results[result] : null,
        ReceivedAt = facts.Case.ReceivedAt,
        AcceptedAt = facts.Case.AcceptedAt,
        DecidedAt = facts.Case.DecidedAt,
        DeliveredAt = facts.Case.DeliveredAt,
        EndedAt = facts.Case.EndedAt,
        Retention = centre.Retention.GetValueOrDefault(facts.Department.Code) ?? centre.Retention.GetValueOrDefault(Centre.Others),
        MadeBy = facts.MadeBy,
        MadeAt = facts.MadeAt,
        Papers = [.. facts.Papers.Select(p => new DossierPaper.Entry(press.TitleOf(p.Kind, p.TemplateVersion, p.Snapshot), p.Number, p.IssuedAt, Remark(facts.Case, p)))],
    };

    private static string? Remark(Case subject, CasePaper paper) => subject.StandingOf(subject.Papers.First(p => p.Id == paper.Id)) switch
    {
        PaperStanding.Replaced => "已换发",
        PaperStanding.Void => "已失效",
        _ => null,
    };
}
