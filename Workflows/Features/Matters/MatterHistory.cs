using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Matters.Differences;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Matters;

/// <summary>The versions of a matter (事项版本): who published each, how many open cases stay on it, and what differs between two.</summary>
public static class MatterHistory
{
    private static readonly CaseState[] Open = [.. Enum.GetValues<CaseState>().Where(state => state != CaseState.Ended)];

    /// <param name="Published">The version.</param>
    /// <param name="InForce">Whether it is the one in force today.</param>
    /// <param name="OpenCases">How many open cases were received under it.</param>
    public sealed record Row(MatterVersion Published, bool InForce, int OpenCases);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>All versions, the newest first; refuses <c>MATTER_UNKNOWN</c>. Open cases are counted over the index of states, so ended ones cost nothing.</summary>
        public async Task<IReadOnlyList<Row>> VersionsAsync(string code, CancellationToken cancellation)
        {
            var versions = Known(await desk.BookAsync(cancellation), code);
            var ids = versions.Select(v => v.Id).ToList();
            var open = await db.Cases.Where(c => Open.Contains(c.State) && ids.Contains(c.MatterVersionId)).GroupBy(c => c.MatterVersionId)
                .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
            return [.. versions.Reverse().Select(v => new Row(v, v.InForceOn(desk.Today), open.GetValueOrDefault(v.Id)))];
        }

        /// <summary>One version; refuses <c>MATTER_UNKNOWN</c>, <c>MATTER_VERSION_UNKNOWN</c>.</summary>
        public async Task<MatterVersion> VersionAsync(string code, int version, CancellationToken cancellation) =>
            Version(Known(await desk.BookAsync(cancellation), code), version);

        /// <summary>What differs from one version to another, field by field; refuses <c>MATTER_UNKNOWN</c>, <c>MATTER_VERSION_UNKNOWN</c>.</summary>
        public async Task<IReadOnlyList<MatterChange>> DifferenceAsync(string code, int from, int to, CancellationToken cancellation)
        {
            var versions = Known(await desk.BookAsync(cancellation), code);
            return MatterDifference.Between(Version(versions, from).Content, Version(versions, to).Content);
        }

        private static IReadOnlyList<MatterVersion> Known(Book book, string code) => book.VersionsOf(code) is { Count: > 0 } versions ? versions
            : throw Refusal.Missing("MATTER_UNKNOWN").With("matter", code).Throwable();

        private static MatterVersion Version(IReadOnlyList<MatterVersion> versions, int number) => versions.FirstOrDefault(v => v.Version == number)
            ?? throw Refusal.Missing("MATTER_VERSION_UNKNOWN").With("matter", versions[0].MatterCode).With("version", number).With("last", versions[^1].Version).Throwable();
    }
}
