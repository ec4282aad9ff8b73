using System.IO.Compression;
using System.Text;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>All templates as one zip of Elsa definitions, out and in.</summary>
public static class PackTemplates
{
    /// <summary>Files of a zip at most, and bytes of one.</summary>
    public const int MostFiles = 200, LargestFile = 1024 * 1024;

    /// <summary>A file of a zip; nothing of it has been looked at.</summary>
    /// <param name="Name">Its name without a folder.</param>
    /// <param name="Bytes">Its bytes.</param>
    public sealed record Item(string Name, ReadOnlyMemory<byte> Bytes);

    /// <summary>What becomes of a file.</summary>
    public enum State
    {
        /// <summary>It is a draft now.</summary>
        Drafted,

        /// <summary>The newest version or the draft says the same.</summary>
        Unchanged,

        /// <summary>Nothing was kept of it.</summary>
        Refused,
    }

    /// <param name="File">Name of the file.</param>
    /// <param name="Id">Its template, where it could be read.</param>
    /// <param name="State">What became of it.</param>
    /// <param name="Why">Why it was refused.</param>
    public sealed record Line(string File, string? Id, State State, Refusal? Why);

    public sealed class Handler(IHubDb db, ActDesk desk, DrawTemplates.Handler drafts)
    {
        private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

        /// <summary>The newest version of every template that is in use or will be, each to the letter, named <c>id.json</c>.</summary>
        public async Task<byte[]> PackAsync(CancellationToken cancellation)
        {
            var all = await InUse().ToListAsync(cancellation);
            using var pack = new MemoryStream();
            await using (var zip = new ZipArchive(pack, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var newest in all.GroupBy(t => t.Id).Select(g => g.MaxBy(t => t.Version)!).OrderBy(t => t.Id, StringComparer.Ordinal))
                {
                    await using var entry = await zip.CreateEntry($"{newest.Id}.json").OpenAsync(cancellation);
                    await entry.WriteAsync(Strict.GetBytes(newest.Json), cancellation);
                }
            }
            return pack.ToArray();
        }

        /// <summary>
        /// Each definition that says something new becomes a draft, on its own: one that is refused hinders no other, and the same zip again changes
        /// nothing.
        /// </summary>
        public async Task<IReadOnlyList<Line>> UnpackAsync(IReadOnlyList<Item> files, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustDraw(actor);
            var lines = new List<Line>();
            foreach (var file in files)
                lines.Add(await TakeAsync(file, cancellation));
            return lines;
        }

        private async Task<Line> TakeAsync(Item file, CancellationToken cancellation)
        {
            string? id = null;
            try
            {
                var json = Text(file);
                var read = TemplateText.Read(json);
                id = read.Id;
                var newest = await InUse().Where(t => t.Id == id).OrderByDescending(t => t.Version).FirstOrDefaultAsync(cancellation);
                var draft = await db.TemplateDrafts.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancellation);
                if (TemplateText.Same(json, newest?.Json) || TemplateText.Same(json, draft?.Json))
                    return new Line(file.Name, id, State.Unchanged, null);
                await drafts.SaveAsync(json, null, cancellation);
                return new Line(file.Name, id, State.Drafted, null);
            }
            catch (RefusedException refused)
            {
                db.ChangeTracker.Clear();
                return new Line(file.Name, id, State.Refused, refused.Refusal);
            }
        }

        private IQueryable<ProcessTemplate> InUse()
        {
            var today = desk.Today;
            return db.Templates.AsNoTracking().Where(t => t.RetiredAt == null || t.RetireFrom > today);
        }

        private static string Text(Item file)
        {
            try
            {
                return Strict.GetString(file.Bytes.Span).TrimStart('\uFEFF');
            }
            catch (DecoderFallbackException)
            {
                throw Refusal.Invalid("TEMPLATE_NOT_UTF8").With("file", file.Name).Throwable();
            }
        }
    }
}
