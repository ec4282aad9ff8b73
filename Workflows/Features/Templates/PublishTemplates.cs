using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Templates;

/// <summary>两人发布: an administrator asks for a draft to be let out, and a second person, who has not drawn it either, does so or sends it back.</summary>
public static class PublishTemplates
{
    /// <param name="Id">The template.</param>
    /// <param name="Revision">Revision of the draft that the caller has seen.</param>
    public sealed record Command(string Id, Guid Revision);

    public sealed class Handler(IHubDb db, ActDesk desk, DraftShelf shelf, BookKeeper keeper)
    {
        /// <summary>提交发布, if the checks find nothing for its first day and after; else the faults, and nothing is changed.</summary>
        public async Task<DrawTemplates.Sheet> SubmitAsync(Command command, DateOnly? from, string? why, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustDraw(actor);
            var draft = await shelf.DraftAsync(command.Id, command.Revision, cancellation);
            draft.Submit(from ?? desk.Today, why, new TemplateAct(actor, desk.Now));
            var sheet = shelf.Sheet(draft, book, actor);
            if (sheet.Faults.Count == 0)
                await shelf.SaveAsync(command.Id, cancellation);
            return sheet;
        }

        /// <summary>退回修改</summary>
        public async Task<DrawTemplates.Sheet> ReturnAsync(Command command, string? reason, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustOversee(actor);
            var draft = await shelf.DraftAsync(command.Id, command.Revision, cancellation);
            draft.Return(reason, actor, desk.Now);
            await shelf.SaveAsync(command.Id, cancellation);
            return shelf.Sheet(draft, book, actor);
        }

        /// <summary>
        /// 发布: new cases take it from its day, running ones stay on theirs. Held against the matters of its first day and after once more, since
        /// they may have changed while it waited; then the faults, and nothing is changed.
        /// </summary>
        public async Task<DrawTemplates.Sheet> PublishAsync(Command command, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustOversee(actor);
            var draft = await shelf.DraftAsync(command.Id, command.Revision, cancellation);
            var sheet = shelf.Sheet(draft, book, actor);
            var template = draft.Publish(sheet.Definition, new TemplateAct(actor, desk.Now));
            if (sheet.Faults.Count > 0)
                return sheet;
            db.Templates.Add(template);
            db.TemplateDrafts.Remove(draft);
            await keeper.SaveAsync(book, null, cancellation);
            return sheet;
        }
    }
}
