using Refit;

namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>督查: the ladders of limits, cards and supervision items (监察件).</summary>
public interface ISupervisionApi
{
    /// <summary>The rungs of all limits.</summary>
    [Get("/api/supervision/ladder")]
    Task<IReadOnlyList<LadderLine>> LadderAsync(CancellationToken cancellation = default);

    /// <summary>Who put a ladder in force, the last twenty times, the latest first.</summary>
    [Get("/api/supervision/ladder/changes")]
    Task<IReadOnlyList<LadderChangeLine>> LadderChangesAsync(CancellationToken cancellation = default);

    /// <summary>Puts a ladder in its place, all of it or nothing; administrators only. Faults are told by row and column (<c>IMPORT_FAULTY</c>).</summary>
    [Put("/api/supervision/ladder")]
    Task<IReadOnlyList<LadderLine>> ImportLadderAsync([Body] ImportCsvRequest request, CancellationToken cancellation = default);

    /// <summary>The supervision rules.</summary>
    [Get("/api/supervision/rules")]
    Task<IReadOnlyList<RuleLine>> RulesAsync(CancellationToken cancellation = default);

    /// <summary>Puts rules in their place, all of them or nothing; administrators only.</summary>
    [Put("/api/supervision/rules")]
    Task<IReadOnlyList<RuleLine>> ImportRulesAsync([Body] ImportCsvRequest request, CancellationToken cancellation = default);

    /// <summary>Items that I may see, what must be replied to first coming first.</summary>
    /// <param name="state">Open, Replied, Corrected or Closed; null for all that are not closed.</param>
    /// <param name="department">Only of this department.</param>
    /// <param name="rule">Only by this rule or rung.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/supervision/items")]
    Task<Page<ItemLine>> ItemsAsync(
        string? state = null, string? department = null, string? rule = null, string? after = null, int? take = null, CancellationToken cancellation = default);

    [Get("/api/supervision/items/{id}")]
    Task<ItemResponse> ItemAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>立件, by a supervisor; the same key again is the same item.</summary>
    [Post("/api/supervision/items")]
    Task<ItemResponse> OpenAsync([Body] OpenItemRequest request, [Header(HubHeaders.IdempotencyKey)] string key, CancellationToken cancellation = default);

    /// <summary>回复, by the department or the person.</summary>
    [Post("/api/supervision/items/{id}/reply")]
    Task<ItemResponse> ReplyAsync(Guid id, [Body] ItemWordsRequest request, [Header("If-Match")] string? revision = null, CancellationToken cancellation = default);

    /// <summary>整改, by the department or the person, once replied to.</summary>
    [Post("/api/supervision/items/{id}/correct")]
    Task<ItemResponse> CorrectAsync(Guid id, [Body] ItemWordsRequest request, [Header("If-Match")] string? revision = null, CancellationToken cancellation = default);

    /// <summary>退回重新回复, by a supervisor.</summary>
    [Post("/api/supervision/items/{id}/send-back")]
    Task<ItemResponse> SendBackAsync(Guid id, [Body] SendBackRequest request, [Header("If-Match")] string? revision = null, CancellationToken cancellation = default);

    /// <summary>办结, by a supervisor who does not answer for it.</summary>
    [Post("/api/supervision/items/{id}/close")]
    Task<ItemResponse> CloseAsync(Guid id, [Body] CloseItemRequest request, [Header("If-Match")] string? revision = null, CancellationToken cancellation = default);

    /// <summary>The months that have a report, the newest first; for supervisors and administrators.</summary>
    [Get("/api/supervision/reports")]
    Task<IReadOnlyList<ReportMonth>> ReportsAsync(CancellationToken cancellation = default);

    /// <summary>红黄牌 of a period; the most red first.</summary>
    /// <param name="by">department, step, person, matter, case, or day (of which the days come in order).</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="department">Only of this department.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/supervision/cards")]
    Task<IReadOnlyList<CardLine>> CardsAsync(
        string by, [Query(Format = "yyyy-MM-dd")] DateOnly from, [Query(Format = "yyyy-MM-dd")] DateOnly to, string? department = null, CancellationToken cancellation = default);

    /// <summary>评价 of a period, by matter. As CSV: <c>/api/supervision/statistics.csv?table=ratings</c>.</summary>
    [Get("/api/supervision/ratings")]
    Task<IReadOnlyList<RatingFigures>> RatingsAsync(
        [Query(Format = "yyyy-MM-dd")] DateOnly from, [Query(Format = "yyyy-MM-dd")] DateOnly to, string? department = null, CancellationToken cancellation = default);

    /// <summary>Figures of a period. The same tables as CSV: <c>/api/supervision/statistics.csv?table=matters|steps|stops</c>.</summary>
    [Get("/api/supervision/statistics")]
    Task<StatisticsResponse> StatisticsAsync(
        [Query(Format = "yyyy-MM-dd")] DateOnly from, [Query(Format = "yyyy-MM-dd")] DateOnly to, string? department = null, CancellationToken cancellation = default);
}
