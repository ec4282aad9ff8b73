using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates.Rehearsing;

/// <summary>Reads cases for a rehearsal: four commands however many they are, and nothing is tracked, so that nothing can be written.</summary>
public sealed class PastCases(IHubDb db)
{
    /// <summary>The last cases of some matters, the newest first.</summary>
    public Task<IReadOnlyList<(PastRow Row, PastCase? Past)>> LastAsync(IReadOnlyCollection<string> matters, int count, Book book, CancellationToken cancellation) =>
        ReadAsync(db.Cases.Where(c => matters.Contains(c.MatterCode)).OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id).Take(count), book, cancellation);

    /// <summary>One of them, or none.</summary>
    public Task<IReadOnlyList<(PastRow Row, PastCase? Past)>> OneAsync(IReadOnlyCollection<string> matters, Guid id, Book book, CancellationToken cancellation) =>
        ReadAsync(db.Cases.Where(c => c.Id == id && matters.Contains(c.MatterCode)), book, cancellation);

    private async Task<IReadOnlyList<(PastRow Row, PastCase? Past)>> ReadAsync(IQueryable<Case> which, Book book, CancellationToken cancellation)
    {
        var rows = await which.AsNoTracking().Select(c => new PastRow(c.Id, c.Number, c.MatterCode, c.MatterName, c.DepartmentCode, c.ReceivedAt)
        {
            MatterVersionId = c.MatterVersionId,
            TemplateId = c.TemplateId,
            TemplateVersion = c.TemplateVersion,
            Runs = c.State != CaseState.Ended,
        }).ToListAsync(cancellation);
        Guid[] ids = [.. rows.Select(r => r.Id)];
        var events = (await db.Events.AsNoTracking().Where(e => ids.Contains(e.CaseId)).OrderBy(e => e.CaseId).ThenBy(e => e.Sequence).ToListAsync(cancellation)).ToLookup(e => e.CaseId);
        var ledgers = db.Cases.AsNoTracking().Where(c => ids.Contains(c.Id) && c.HasLedger);
        var stops = (await ledgers.SelectMany(c => c.Stops).ToListAsync(cancellation)).ToLookup(s => s.CaseId);
        var extensions = (await ledgers.SelectMany(c => c.Extensions).ToListAsync(cancellation)).ToLookup(e => e.CaseId);
        return [.. rows.Select(row => (row, Past(row, events[row.Id], stops[row.Id], extensions[row.Id], book)))];
    }

    private static PastCase? Past(PastRow row, IEnumerable<CaseEvent> events, IEnumerable<CaseStop> stops, IEnumerable<CaseExtension> extensions, Book book)
    {
        if (PastReader.Of(events) is not { } signals)
            return null;
        ProcessDefinition Version(int number) => book.Definition(row.TemplateId, number);
        ProcessDefinition[] ran = [Version(row.TemplateVersion), .. signals.Select(s => s.Signal).OfType<Signal.ChangeVersion>().Select(m => Version(m.From))];
        return new PastCase(ran[0], book.Version(row.MatterVersionId).Content, signals)
        {
            Version = Version,
            Runs = row.Runs,
            Stops = [.. stops.Where(s => ran.All(d => d.Node(s.NodeId) is null)).Select(s => s.AsClockStop())],
            Extensions = [.. extensions.Select(e => e.AsClockExtension())],
        };
    }
}
