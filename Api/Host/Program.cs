using ApprovalHub.Api.Host;
using ApprovalHub.Api.Host.Startup;

try
{
    await using var app = Hub.Build(args);
    await Hub.PrepareAsync(app, app.Lifetime.ApplicationStopping);
    await app.RunAsync();
    return 0;
}
catch (StartRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
