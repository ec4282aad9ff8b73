using ApprovalHub.Api.Endpoints.Sync;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests.Sync;

/// <summary>A signed call whose message could not be kept may come again, byte by byte; one that was kept is heard once.</summary>
[Collection(OneHub.Name)]
public sealed class HeardAgainTests(HubApp app)
{
    [HubFact]
    public async Task What_could_not_be_kept_was_not_heard()
    {
        var (door, nonce) = (new Door(), Guid.CreateVersion7().ToString("N"));
        await using var scope = app.App.Services.CreateAsyncScope();
        var hearing = scope.ServiceProvider.GetRequiredService<Hearing>();
        Task<IResult> Call(Func<Task> keep) => CallbackMap.HeardAsync(door, nonce, null, once => hearing.OnceAsync(door.Platform, once, keep, CancellationToken.None));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Call(() => throw new InvalidOperationException("The database is gone.")));
        Assert.Equal([nonce], door.Forgotten);
        Assert.Null((await Call(() => Task.CompletedTask) as IStatusCodeHttpResult)?.StatusCode);
        Assert.Equal(StatusCodes.Status401Unauthorized, (await Call(() => Task.CompletedTask) as IStatusCodeHttpResult)?.StatusCode);
        Assert.Equal([nonce], door.Forgotten);
    }

    private sealed class Door : IPlatformCallback
    {
        public string Platform => Domain.Sync.Platforms.City;

        public List<string> Forgotten { get; } = [];

        public CallbackReading Read(CallbackRequest request) => CallbackReading.Garbled;

        public IncomingReading ReadIncoming(CallbackRequest request) => new(null, null);

        public void Forget(string nonce) => Forgotten.Add(nonce);
    }
}
