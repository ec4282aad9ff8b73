using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Inbox;

namespace ApprovalHub.Designer.Server.First;

/// <summary>The inbox, from the first answers where they hold it. The real door is made when it is needed.</summary>
internal sealed class FirstInbox(FirstAnswers first, Func<IInboxApi> api) : IInboxApi
{
    public Task<Page<InboxLine>> ReadAsync(
        string? tab = null, string? after = null, int? take = null, string? matter = null, string? department = null, string? step = null,
        bool? green = null, bool? overdue = null, string? q = null, string? find = null, CancellationToken cancellation = default)
    {
        var isPlain = (after ?? matter ?? department ?? step ?? q ?? find) is null && (green ?? overdue) is null;
        return isPlain && first.TryTake<Page<InboxLine>>($"/api/inbox?tab={tab}&take={take}", InboxReading.Page, out var page)
            ? Task.FromResult(page)
            : api().ReadAsync(tab, after, take, matter, department, step, green, overdue, q, find, cancellation);
    }

    public Task<InboxCounts> CountsAsync(CancellationToken cancellation = default) =>
        first.TryTake<InboxCounts>("/api/inbox/counts", CountsReading.Counts, out var counts) ? Task.FromResult(counts) : api().CountsAsync(cancellation);

    public Task<BulkResponse> BulkAsync(BulkRequest request, string key, CancellationToken cancellation = default) => api().BulkAsync(request, key, cancellation);

    public Task FollowAsync(Guid id, CancellationToken cancellation = default) => api().FollowAsync(id, cancellation);

    public Task UnfollowAsync(Guid id, CancellationToken cancellation = default) => api().UnfollowAsync(id, cancellation);
}
