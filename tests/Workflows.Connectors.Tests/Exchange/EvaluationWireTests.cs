using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Connectors.City;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Features.Ports.Reports;
using Microsoft.Extensions.Logging.Abstractions;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>评价 through both platforms' own rules, as the hub reports it.</summary>
public sealed class EvaluationWireTests : IAsyncLifetime
{
    private static readonly EvaluationReport Good = new()
    {
        Grade = "Satisfied",
        RatingSource = "Province",
        RatingPhase = RatingPhase.Running,
        At = new DateTimeOffset(2026, 9, 18, 1, 0, 0, TimeSpan.Zero),
        Reasons = [],
        Words = "张三说：很快",
        StaffNo = "0001",
        SourceNumber = "w1",
        RatedStep = 1,
    };

    private Platforms platforms = null!;

    public async Task InitializeAsync() => platforms = await Platforms.StartAsync();

    public async Task DisposeAsync() => await platforms.DisposeAsync();

    /// <summary>What Features make of ratings (EvaluationReports): good without options, low with an option or words.</summary>
    [Theory]
    [InlineData("VerySatisfied", "", "words", null)]
    [InlineData("Fair", "", null, null)]
    [InlineData("Dissatisfied", "Other", null, null)]
    [InlineData("VeryDissatisfied", "", "words", null)]
    [InlineData("VeryDissatisfied", "TookTooLong,PoorConduct", "words", null)]
    [InlineData("Dissatisfied", "", null, "FIELD:options")]
    [InlineData("Satisfied", "TookTooLong", null, "FIELD:options")]
    public async Task Both_platforms_take_what_the_hub_reports_and_refuse_what_it_does_not(string grade, string reasons, string? words, string? code)
    {
        var report = Good with { Grade = grade, Reasons = reasons.Split(',', StringSplitOptions.RemoveEmptyEntries), Words = words is null ? null : Good.Words };
        using var province = platforms.Province();
        await province.BatchAsync("Application", Said.Row("A1", 1, Said.Application()));
        Assert.Equal([code is null ? "Accepted" : $"Rejected {code}"], await province.BatchAsync("Evaluation", Said.Row("A1", 2, Plain("Province", report))));

        using var city = platforms.City();
        await city.SendAsync(CityMessages.Of(Said.Row("A1", 1, Said.Application()), "Application", platforms.Fields()));
        Assert.Equal(code is null ? "202" : $"422 {code}", await Said.CodeAsync(await city.SendAsync(CityMessages.Of(Said.Row("A1", 2, Closed(report)), "Evaluation", platforms.Fields()))));
    }

    [Fact]
    public async Task The_words_go_to_the_city_encrypted_and_its_own_number_and_the_step_plainly()
    {
        var closed = Closed(Good);
        Assert.StartsWith("SM4:", closed["words"]!.GetValue<string>(), StringComparison.Ordinal);
        using var city = platforms.City();
        await city.SendAsync(CityMessages.Of(Said.Row("A1", 1, Said.Application()), "Application", platforms.Fields()));
        await city.SendAsync(CityMessages.Of(Said.Row("A1", 2, closed), "Evaluation", platforms.Fields()));

        var held = (await platforms.HeldAsync("city", "A1"))[1].GetProperty("data");
        Assert.Equal(("张三说：很快", "w1", "1"), (held.GetProperty("words").GetString(), held.GetProperty("evaluationId").GetString(), held.GetProperty("sequence").GetString()));
        var open = closed.DeepClone().AsObject();
        open["words"] = "张三说：很快";
        Assert.Equal("422 FIELD:words", await Said.CodeAsync(await city.SendAsync(CityMessages.Of(Said.Row("A1", 3, open), "Evaluation", platforms.Fields()))));
    }

    private static JsonElement Fields(string platform, EvaluationReport report) =>
        new FieldMapper(CodeTable.Shipped(platform), "410702", null, NullLoggerFactory.Instance).Of(ReportSets.Evaluation, report.ToJson());

    private static JsonObject Plain(string platform, EvaluationReport report) => JsonNode.Parse(Fields(platform, report).GetRawText())!.AsObject();

    private JsonObject Closed(EvaluationReport report) =>
        new([.. new PersonalFields(platforms.Fields()).Of(Fields("City", report)).Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value))]);
}
