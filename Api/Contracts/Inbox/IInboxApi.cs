using Refit;

namespace ApprovalHub.Api.Contracts.Inbox;

/// <summary>What waits for the person who is signed in.</summary>
public interface IInboxApi
{
    /// <summary>Green first, then by due instant; done: the latest first.</summary>
    /// <param name="tab">mine (claimed by me), pool (my posts'), or done (by me).</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/inbox")]
    Task<Page<InboxLine>> ReadAsync(string? tab = null, string? after = null, int? take = null, CancellationToken cancellation = default);
}
