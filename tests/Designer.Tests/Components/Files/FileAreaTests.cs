using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Designer.Components.Files;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using ApprovalHub.Designer.Words;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Designer.Tests.Components.Files;

/// <summary>What somebody sees of the files of a material.</summary>
public sealed class FileAreaTests : BunitContext
{
    private readonly FakePlace place = new();
    private readonly FileBox box;

    public FileAreaTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddHubApi(new Uri("http://hub.test/"));
        Services.AddPages();
        var texts = Services.GetRequiredService<Texts>();
        box = new FileBox(place, new Rules(), new Uploader(Services.GetRequiredService<DraftStore>(), new FakeTimeProvider()), texts);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_refused_before_a_byte_is_sent()
    {
        await box.LoadAsync();
        var area = Show(("M01", "申请书"));
        await box.AskLimitsAsync();

        foreach (var (name, size) in new[] { ("病毒.exe", 10L), ("空.pdf", 0L), ("太大.pdf", 51L * 1024 * 1024) })
            box.Add(Picked(name, size), "M01", TrustGrade.C);

        area.WaitForAssertion(() => Assert.Equal(3, area.FindAll(".file-fault").Count));
        Assert.Contains(".pdf", area.FindAll(".file-fault")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("50 MB", area.FindAll(".file-fault")[2].TextContent, StringComparison.Ordinal);
        Assert.Equal(0, place.Calls);
    }

    [Fact]
    public async Task Several_at_once_come_one_after_the_other_and_stay_with_their_material()
    {
        await box.LoadAsync();
        var area = Show(("M01", "申请书"), ("M02", "平面图"));

        area.Find("select").Change("M02");
        area.Instance.Chosen([new(1, "一.pdf", 3), new(2, "二.pdf", 3)]);

        area.WaitForAssertion(() => Assert.Equal(2, place.Kept.Count));
        Assert.All(place.Kept, line => Assert.Equal("M02", line.MaterialCode));
        area.WaitForAssertion(() => Assert.Equal(["一.pdf", "二.pdf"], area.FindAll(".file-name").Select(n => n.TextContent)));
    }

    [Fact]
    public async Task A_refusal_of_the_server_stands_beside_its_file_and_the_others_go_on()
    {
        await box.LoadAsync();
        var area = Show(("M01", "申请书"));
        place.Faults[3] = new HubProblem("FILE_INFECTED", "文件“一.pdf”中发现病毒", "请查杀病毒", System.Net.HttpStatusCode.BadRequest);

        area.Instance.Chosen([new(1, "一.pdf", 3), new(2, "二.pdf", 3)]);

        area.WaitForAssertion(() => Assert.Contains("发现病毒", area.Find(".file-fault").TextContent, StringComparison.Ordinal));
        area.WaitForAssertion(() => Assert.Equal("二.pdf", Assert.Single(place.Kept).Name));
    }

    [Fact]
    public async Task A_file_that_is_verified_has_grade_B_and_is_not_verified_again()
    {
        await box.LoadAsync();
        var area = Show(("M01", "申请书"));
        area.Instance.Chosen([new(1, "一.pdf", 3)]);
        area.WaitForState(() => area.FindAll(".mark").Count == 1);

        area.FindAll("button").First(b => b.TextContent.Contains("核验原件", StringComparison.Ordinal)).Click();

        area.WaitForAssertion(() => Assert.Contains("B", area.Find(".mark").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain(area.FindAll("button"), b => b.TextContent.Contains("核验原件", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_paused_upload_keeps_what_has_arrived_and_one_given_up_does_not()
    {
        await box.LoadAsync();
        place.Faults[2] = FakePlace.Away;
        var upload = box.Add(Picked("一.pdf", 3), "M01", TrustGrade.C);
        await UploadTests.UntilAsync(() => upload.State == UploadState.Broken);

        upload.Pause();
        await UploadTests.UntilAsync(() => upload.State == UploadState.Paused);
        var begun = upload.Id;
        box.GoOn(upload);
        await UploadTests.UntilAsync(() => place.Kept.Count == 1);
        Assert.Equal(begun, place.Kept[0].Id);

        place.Faults[place.Calls + 2] = FakePlace.Away;
        var second = box.Add(Picked("二.pdf", 4), "M01", TrustGrade.C);
        await UploadTests.UntilAsync(() => second.State == UploadState.Broken);
        await box.DropAsync(second);
        Assert.Single(place.Removed);
        Assert.Empty(box.Uploads);
    }

    private static PickedFile Picked(string name, long size) =>
        new(name, size, (_, count, _) => Task.FromResult(new byte[count]), () => Task.CompletedTask);

    private IRenderedComponent<FileArea> Show(params (string Code, string Name)[] materials)
    {
        var files = JSInterop.SetupModule("./js/files.js");
        files.Mode = JSRuntimeMode.Loose;
        files.Setup<byte[]>("slice", _ => true).SetResult([1, 2, 3]);
        return Render<FileArea>(with => with.Add(a => a.Box, box).Add(a => a.Materials, materials));
    }

    private sealed class Rules : IPublicFileApi
    {
        public Task<UploadLimits> LimitsAsync(CancellationToken cancellation = default) =>
            Task.FromResult(new UploadLimits(50 * 1024 * 1024, [".pdf", ".jpg"]));

        public Task<UploadResponse> BeginAsync(UploadRequest request, string applicant, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task<HttpResponseMessage> PartAsync(Guid id, HttpContent part, long offset, string applicant, CancellationToken cancellation = default) =>
            throw new NotSupportedException();

        public Task<HttpResponseMessage> OffsetAsync(Guid id, string applicant, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task<FileLine> FinishAsync(Guid id, string applicant, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task<IReadOnlyList<FileLine>> ListAsync(string applicant, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task<HttpContent> ReadAsync(Guid id, string applicant, bool? download = null, CancellationToken cancellation = default) =>
            throw new NotSupportedException();

        public Task RemoveAsync(Guid id, string applicant, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task<IReadOnlyList<FileLine>> TakeAsync(string number, PublicTakeFilesRequest request, string applicant, CancellationToken cancellation = default) =>
            throw new NotSupportedException();
    }
}
