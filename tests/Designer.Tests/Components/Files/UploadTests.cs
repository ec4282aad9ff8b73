using System.Net;
using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Designer.Components.Files;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Designer.Tests.Components.Files;

/// <summary>A file that is sent in parts and goes on where it was broken off.</summary>
public sealed class UploadTests : BunitContext
{
    private const int Mega = 1024 * 1024;
    private readonly FakePlace place = new();
    private readonly FakeTimeProvider time = new();
    private readonly Uploader uploader;

    public UploadTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddHubApi(new Uri("http://hub.test/"));
        Services.AddPages();
        uploader = new Uploader(Services.GetRequiredService<DraftStore>(), time);
    }

    [Fact]
    public async Task A_file_comes_in_growing_slices_and_is_never_read_whole()
    {
        var (upload, reads) = File(20 * Mega + 5);

        await uploader.SendAsync(place, upload);

        Assert.Equal(UploadState.Done, upload.State);
        Assert.Equal(20 * Mega + 5, upload.Line!.Size);
        Assert.Equal([Mega, 2 * Mega, 4 * Mega, 8 * Mega, 5 * Mega + 5], place.Parts);
        Assert.All(reads, count => Assert.InRange(count, 1, 8 * Mega));
    }

    [Fact]
    public async Task A_slow_line_keeps_its_parts_small()
    {
        var (upload, _) = File(4 * Mega, onRead: () => time.Advance(TimeSpan.FromSeconds(2)));
        place.Slow = () => time.Advance(TimeSpan.FromSeconds(2));

        await uploader.SendAsync(place, upload);

        Assert.All(place.Parts, part => Assert.Equal(Mega, part));
    }

    [Fact]
    public async Task After_a_lost_connection_it_goes_on_with_what_is_missing()
    {
        var (upload, _) = File(10 * Mega);
        place.Faults[4] = FakePlace.Away; // after begin and two parts

        var sending = uploader.SendAsync(place, upload);
        await UntilAsync(() => upload.State == UploadState.Broken);
        Assert.Equal(3 * Mega, upload.Bytes);
        time.Advance(TimeSpan.FromSeconds(1));
        await sending;

        Assert.Equal(UploadState.Done, upload.State);
        Assert.Single(place.Begun);
        Assert.Equal(10 * Mega, place.Parts.Sum());
    }

    [Fact]
    public async Task A_scanner_that_is_away_is_waited_for()
    {
        var (upload, _) = File(Mega);
        place.Faults[3] = new HubProblem("SCANNER_AWAY", "病毒扫描程序没有应答", null, HttpStatusCode.ServiceUnavailable);

        var sending = uploader.SendAsync(place, upload);
        await UntilAsync(() => upload.State == UploadState.Broken);
        time.Advance(TimeSpan.FromSeconds(1));
        await sending;

        Assert.Single(place.Kept);
    }

    [Fact]
    public async Task A_lost_answer_to_finishing_makes_no_second_file()
    {
        var (upload, _) = File(Mega);
        place.LosesAnswer = true;

        var sending = uploader.SendAsync(place, upload);
        await UntilAsync(() => upload.State == UploadState.Broken);
        time.Advance(TimeSpan.FromSeconds(1));
        await sending;

        Assert.Equal(UploadState.Done, upload.State);
        Assert.Single(place.Kept);
        Assert.Single(place.Begun);
    }

    [Fact]
    public async Task An_upload_that_the_server_gave_up_is_begun_anew()
    {
        var (upload, _) = File(3 * Mega);
        place.Faults[3] = FakePlace.Away;

        var sending = uploader.SendAsync(place, upload);
        await UntilAsync(() => upload.State == UploadState.Broken);
        place.ForgetUploads();
        time.Advance(TimeSpan.FromSeconds(1));
        await sending;

        Assert.Equal(2, place.Begun.Count);
        Assert.Single(place.Kept);
    }

    [Fact]
    public async Task A_refusal_for_good_is_said_and_not_tried_again()
    {
        var (upload, _) = File(Mega);
        place.Faults[3] = new HubProblem("FILE_TYPE_NOT_TAKEN", "不是 PDF", "请转换", HttpStatusCode.BadRequest);

        var refused = await Assert.ThrowsAsync<HubProblem>(() => uploader.SendAsync(place, upload));

        Assert.Equal("FILE_TYPE_NOT_TAKEN", refused.Code);
        Assert.Equal(3, place.Calls);
        Assert.Null(upload.Id);
    }

    private static (Upload Upload, List<int> Reads) File(int size, Action? onRead = null)
    {
        var reads = new List<int>();
        var file = new PickedFile("申请书.pdf", size, (from, count, _) =>
        {
            reads.Add(count);
            onRead?.Invoke();
            return Task.FromResult(Enumerable.Range(0, count).Select(i => (byte)((from + i) * 7)).ToArray());
        }, () => Task.CompletedTask);
        return (new Upload(file, "M01", TrustGrade.C, () => { }), reads);
    }

    internal static async Task UntilAsync(Func<bool> holds)
    {
        for (var tries = 0; !holds() && tries < 2000; tries++)
            await Task.Delay(1);
        Assert.True(holds());
    }
}
