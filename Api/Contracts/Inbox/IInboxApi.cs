using Refit;

namespace ApprovalHub.Api.Contracts.Inbox;

/// <summary>What waits for the person who is signed in.</summary>
public interface IInboxApi
{
    /// <summary>Green first, then by due instant; done and following: the latest first.</summary>
    /// <param name="tab">mine (claimed by me), pool (my posts'), standin (what I have for somebody away), done (by me) or following.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="matter">实施编码, or null for all. Filters do not apply to following.</param>
    /// <param name="department">Code of the department, or null for all.</param>
    /// <param name="step">Name of the step, or null for all.</param>
    /// <param name="green">Only the green channel (true), only others (false), or both.</param>
    /// <param name="overdue">Only what is overdue (true), only what is not (false), or both.</param>
    /// <param name="q">Begin of a case number, or part of the applicant's name; at most 100 characters.</param>
    /// <param name="find">A whole identity number, instead of <paramref name="q"/>.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/inbox")]
    Task<Page<InboxLine>> ReadAsync(
        string? tab = null, string? after = null, int? take = null, string? matter = null, string? department = null, string? step = null,
        bool? green = null, bool? overdue = null, string? q = null, [Header(HubHeaders.Find)] string? find = null,
        CancellationToken cancellation = default);

    /// <summary>The numbers on top of the inbox.</summary>
    [Get("/api/inbox/counts")]
    Task<InboxCounts> CountsAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Claims, releases or approves up to 100 tasks, each in a transaction of its own; the answer says for each what became of it. The same key
    /// again does nothing twice.
    /// </summary>
    [Post("/api/inbox/bulk")]
    Task<BulkResponse> BulkAsync(
        [Body] BulkRequest request, [Header(HubHeaders.IdempotencyKey)] string key, CancellationToken cancellation = default);

    /// <summary>关注: the case shows under following; once or twice is the same.</summary>
    [Put("/api/cases/{id}/follow")]
    Task FollowAsync(Guid id, CancellationToken cancellation = default);

    [Delete("/api/cases/{id}/follow")]
    Task UnfollowAsync(Guid id, CancellationToken cancellation = default);
}
