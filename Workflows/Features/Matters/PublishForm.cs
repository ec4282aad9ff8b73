using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Matters.Differences;
using ApprovalHub.Domain.Matters.Forms;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Matters;

/// <summary>The form of a matter (自定义表单): looked at, and published as the next version of the matter. Running cases keep theirs.</summary>
public static class PublishForm
{
    /// <param name="MatterCode">实施编码</param>
    /// <param name="Document">The form as <see cref="FormDocument"/> reads it; null takes the form away.</param>
    /// <param name="From">First day in force; null is today.</param>
    public sealed record Command(string MatterCode, string? Document, DateOnly? From);

    /// <param name="Form">The form, where it could be read.</param>
    /// <param name="Version">The version that it makes, or would; null with a fault.</param>
    /// <param name="Changes">What differs from the version before.</param>
    /// <param name="Faults">Of the form, by place.</param>
    /// <param name="Misfits">What the templates of the matter ask of a form, and this one has not.</param>
    public sealed record Outcome(MatterForm? Form, int? Version, IReadOnlyList<MatterChange> Changes, IReadOnlyList<MatterFault> Faults, IReadOnlyList<TemplateFault> Misfits);

    public sealed class Handler(IHubDb db, ActDesk desk, BookKeeper keeper)
    {
        /// <summary>All of it, or the faults and nothing.</summary>
        public async Task<Outcome> HandleAsync(Command command, CancellationToken cancellation)
        {
            var (book, outcome) = await PrepareAsync(command, cancellation);
            if (outcome is { Version: not null, Changes.Count: > 0 })
                await keeper.SaveAsync(book, null, cancellation);
            return outcome;
        }

        /// <summary>The same to the last step, and nothing is kept.</summary>
        public async Task<Outcome> CheckAsync(Command command, CancellationToken cancellation) => (await PrepareAsync(command, cancellation)).Outcome;

        private async Task<(Book Book, Outcome Outcome)> PrepareAsync(Command command, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.Administrator))
                throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
            var history = await db.MatterVersions.Where(v => v.MatterCode == command.MatterCode).ToListAsync(cancellation);
            var last = history.MaxBy(v => v.Version)?.Content ?? throw Refusal.Missing("MATTER_UNKNOWN").With("code", command.MatterCode).Throwable();
            var read = command.Document is null ? new FormRead(null, []) : FormDocument.Read(command.Document, [.. last.Materials.Select(m => m.Code)]);
            if (read.Faults.Count > 0)
                return (book, new Outcome(null, null, [], read.Faults, []));
            var (content, from) = (last with { Form = read.Form }, command.From ?? desk.Today);
            var changes = MatterDifference.Between(last, content);
            List<TemplateFault> misfits =
            [
                .. book.DefinitionsFrom(content.Template, from).SelectMany(d => TemplateChecks.Check(d, TemplateUses.Of(content.Template, book, Served(book, content, from)))),
            ];
            if (misfits.Count > 0 || changes.Count == 0)
                return (book, new Outcome(read.Form, misfits.Count > 0 ? null : history.Max(v => v.Version), changes, [], misfits));
            var on = new Publication(Guid.CreateVersion7(desk.Now), actor.Name, desk.Now, desk.Today);
            var next = MatterVersion.Publish(history, content, from, on).Value;
            db.MatterVersions.Add(next);
            return (book, new Outcome(read.Form, next.Version, changes, [], []));
        }

        /// <summary>All matters from that day, with the changed one in the place of its version.</summary>
        private static IEnumerable<MatterContent> Served(Book book, MatterContent changed, DateOnly from) =>
            book.MattersFrom(from).Select(v => v.Content).Where(m => m.Code != changed.Code).Append(changed);
    }
}
