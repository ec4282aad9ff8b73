using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Supervision;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Supervision;

/// <summary>Cards and statistics of a period.</summary>
internal static class FigureMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var figures = routes.MapGroup("/api/supervision").WithTags("Supervision");
        figures.MapGet("/cards", CardsAsync);
        figures.MapGet("/statistics", StatisticsAsync);
        figures.MapGet("/ratings", RatingsAsync);
        figures.MapGet("/statistics.csv", CsvAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv");
    }

    private static async Task<Ok<IReadOnlyList<CardLine>>> CardsAsync(
        string by, string from, string to, string? department, CountCards.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var kind = Enum.GetNames<CountCards.By>().FirstOrDefault(n => n.Equals(by, StringComparison.OrdinalIgnoreCase)) is { } known
            ? Enum.Parse<CountCards.By>(known) : throw Refusal.Invalid("PARAMETER_UNREADABLE").With("parameter", "by").Throwable();
        var lines = await handler.HandleAsync(new CountCards.Query(kind, Asked.Day(from, "from"), Asked.Day(to, "to"), Paging.Text(department)), cancellation);
        return TypedResults.Ok(mapper.Map<IReadOnlyList<CardLine>>(lines));
    }

    private static async Task<Ok<StatisticsResponse>> StatisticsAsync(
        string from, string to, string? department, ReadStatistics.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<StatisticsResponse>(await handler.HandleAsync(Of(from, to, department), cancellation)));

    private static async Task<Ok<IReadOnlyList<RatingFigures>>> RatingsAsync(
        string from, string to, string? department, CountRatings.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<RatingFigures>>(await handler.HandleAsync(Rated(from, to, department), cancellation)));

    /// <summary>One of the tables, for a spreadsheet: UTF-8 with its mark, as Excel wants it.</summary>
    private static async Task<FileContentHttpResult> CsvAsync(
        string table, string from, string to, string? department, ReadStatistics.Handler handler, CountRatings.Handler ratings, HttpContext http)
    {
        if (table == StatisticsCsv.Ratings)
        {
            var lines = await ratings.HandleAsync(Rated(from, to, department), http.RequestAborted);
            return Csv.File(StatisticsCsv.Of(lines, RefusalText.CultureOf(http.Request)), $"{table}-{from}-{to}.csv");
        }
        if (!StatisticsCsv.Tables.Contains(table))
            throw Refusal.Invalid("PARAMETER_UNREADABLE").With("parameter", "table").Throwable();
        var figures = await handler.HandleAsync(Of(from, to, department), http.RequestAborted);
        var text = StatisticsCsv.Of(table, figures, RefusalText.CultureOf(http.Request));
        return Csv.File(text, $"{table}-{from}-{to}.csv");
    }

    private static CountRatings.Query Rated(string from, string to, string? department) => new(Asked.Day(from, "from"), Asked.Day(to, "to"), Paging.Text(department));

    private static ReadStatistics.Query Of(string from, string to, string? department) => new(Asked.Day(from, "from"), Asked.Day(to, "to"), Paging.Text(department));
}
