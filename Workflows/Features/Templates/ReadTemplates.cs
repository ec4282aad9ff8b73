using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>Process templates (流程模板) as they were published, and where each is used.</summary>
public static class ReadTemplates
{
    private static readonly CaseState[] Open = [.. Enum.GetValues<CaseState>().Where(state => state != CaseState.Ended)];

    /// <summary>A published version.</summary>
    /// <param name="Template">The version, without its text.</param>
    /// <param name="InForce">Whether a case that begins today takes it.</param>
    /// <param name="Matters">How many matters in force run on the template.</param>
    /// <param name="OpenCases">How many open cases run on the version.</param>
    /// <param name="MayRetire">Whether the asker may confirm that it goes out of use, as has been asked.</param>
    public sealed record Row(Published Template, bool InForce, int Matters, int OpenCases, bool MayRetire);

    /// <summary>What is known of a version without reading its text.</summary>
    public sealed record Published(string Id, int Version, string Name, DateOnly EffectiveFrom, string PublishedBy, DateTimeOffset PublishedAt)
    {
        public string? Why { get; init; }

        public string? DrawnBy { get; init; }

        public string? SubmittedBy { get; init; }

        public DateTimeOffset? SubmittedAt { get; init; }

        /// <summary>The day from which it is out of use, asked for or confirmed.</summary>
        public DateOnly? RetireFrom { get; init; }

        public string? RetireWhy { get; init; }

        public Guid? RetireRequest { get; init; }

        public Guid? RetireAskedById { get; init; }

        public Guid? RetireAskedForId { get; init; }

        public string? RetireAskedBy { get; init; }

        /// <summary>The second person; null while it is only asked for.</summary>
        public string? RetiredBy { get; init; }
    }

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>All versions, by id and version. The open cases are counted over the index of states, so ended ones cost nothing.</summary>
        public async Task<IReadOnlyList<Row>> ListAsync(CancellationToken cancellation)
        {
            var today = desk.Today;
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var published = await db.Templates.AsNoTracking().OrderBy(t => t.Id).ThenBy(t => t.Version)
                .Select(t => new Published(t.Id, t.Version, t.Name, t.EffectiveFrom, t.PublishedBy, t.PublishedAt)
                {
                    Why = t.Why,
                    DrawnBy = t.DrawnBy,
                    SubmittedBy = t.SubmittedBy,
                    SubmittedAt = t.SubmittedAt,
                    RetireFrom = t.RetireFrom,
                    RetireWhy = t.RetireWhy,
                    RetireRequest = t.RetireRequest,
                    RetireAskedById = t.RetireAskedById,
                    RetireAskedForId = t.RetireAskedForId,
                    RetireAskedBy = t.RetireAskedBy,
                    RetiredBy = t.RetiredBy,
                }).ToListAsync(cancellation);
            var cases = await db.Cases.Where(c => Open.Contains(c.State)).GroupBy(c => new { c.TemplateId, c.TemplateVersion })
                .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
            var open = cases.ToDictionary(c => (c.Key.TemplateId, c.Key.TemplateVersion), c => c.Count);
            var matters = book.MattersInForce(today).CountBy(v => v.Content.Template).ToDictionary();
            return [.. published.Select(t => new Row(t, book.VersionInForce(t.Id, today) == t.Version, matters.GetValueOrDefault(t.Id), open.GetValueOrDefault((t.Id, t.Version)), t is { RetireFrom: not null, RetiredBy: null } && TemplateRights.IsSecond(actor, t.RetireAskedById, t.RetireAskedForId)))];
        }

        /// <summary>The definition as it was published, to the letter; refuses <c>TEMPLATE_UNKNOWN</c>.</summary>
        public async Task<string> ReadAsync(string id, int version, CancellationToken cancellation) =>
            await db.Templates.AsNoTracking().Where(t => t.Id == id && t.Version == version).Select(t => t.Json).FirstOrDefaultAsync(cancellation)
            ?? throw Refusal.Missing("TEMPLATE_UNKNOWN").With("template", id).With("version", version).Throwable();

        /// <summary>The same as it is read; refuses <c>TEMPLATE_UNKNOWN</c>.</summary>
        public async Task<ProcessDefinition> FlowAsync(string id, int version, CancellationToken cancellation) =>
            ProcessDefinition.Parse(await ReadAsync(id, version, cancellation)).Value;
    }
}
