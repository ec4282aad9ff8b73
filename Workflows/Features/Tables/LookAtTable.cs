using System.Text;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Tables;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Tables;

/// <summary>A decision table (决策表) looked at before it goes into a branch: read from CSV and checked as publishing would; nothing is kept.</summary>
public static class LookAtTable
{
    /// <param name="File">The file as it was read.</param>
    /// <param name="Findings">What the publish checks say of its rows: errors and notes.</param>
    public sealed record Outcome(TableFile File, IReadOnlyList<TemplateFault> Findings);

    public sealed class Handler(ActDesk desk)
    {
        /// <summary>The facts that conditions may ask for.</summary>
        /// <param name="template">The template that the table is for; without one the facts of every case.</param>
        /// <param name="cancellation">Cancels.</param>
        public async Task<ConditionFields> FieldsAsync(string? template, CancellationToken cancellation) => ConditionFields.For(await UseAsync(template, cancellation));

        /// <summary>The rows of a file, with what publishing would find in them.</summary>
        public async Task<Outcome> ReadAsync(string csv, string? template, CancellationToken cancellation)
        {
            var file = TableCsv.Read(Encoding.UTF8.GetBytes(csv));
            return new Outcome(file, file.IsOk ? TemplateChecks.OfTable(file.Rows, await UseAsync(template, cancellation)) : []);
        }

        private async Task<TemplateUse> UseAsync(string? template, CancellationToken cancellation) =>
            template is null ? TemplateUse.None : TemplateUses.Of(template, await desk.BookAsync(cancellation), desk.Today);
    }
}
