using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Comparing;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>What differs between versions of a template, and between a draft and the version that it would follow.</summary>
public static class CompareTemplates
{
    public sealed class Handler(IHubDb db, ActDesk desk, ReadTemplates.Handler templates, DraftShelf shelf)
    {
        /// <summary>From one version to another; refuses <c>TEMPLATE_UNKNOWN</c>.</summary>
        public async Task<IReadOnlyList<DefinitionChange>> VersionsAsync(string id, int from, int to, CancellationToken cancellation) =>
            DefinitionDifference.Between(await templates.FlowAsync(id, from, cancellation), await templates.FlowAsync(id, to, cancellation)).Changes;

        /// <summary>From the newest version to the draft; nothing for a template that has none yet.</summary>
        public async Task<IReadOnlyList<DefinitionChange>> DraftAsync(string id, CancellationToken cancellation)
        {
            TemplateRights.MustOversee((await desk.SignedInAsync(cancellation)).Actor);
            var draft = await shelf.DraftAsync(id, null, cancellation);
            var newest = await db.Templates.AsNoTracking().Where(t => t.Id == id).OrderByDescending(t => t.Version).Select(t => t.Json).FirstOrDefaultAsync(cancellation);
            return newest is null ? [] : DefinitionDifference.Between(ProcessDefinition.Parse(newest).Value, ProcessDefinition.Parse(draft.Json).Value).Changes;
        }
    }
}
