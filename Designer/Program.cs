using ApprovalHub.Designer;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Server.First;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.RootComponents.Add<HeadOutlet>("head::after");
builder.Services.AddHubApi(new Uri(builder.HostEnvironment.BaseAddress));
builder.Services.AddDesigner();
// Nothing is drawn at the server, so there is no state of it to take over; to look for it is a twentieth of what the first view costs.
foreach (var kept in builder.Services.Where(one => one.ServiceType.Name == "IPersistentServiceRegistration").ToList())
    builder.Services.Remove(kept);

var host = builder.Build();
var begun = await Beginning.ReadAsync();
host.Services.GetRequiredService<Language>().Use(begun.Language);
host.Services.GetRequiredService<Looks>().Begin(begun.IsDark);
host.Services.GetRequiredService<FirstAnswers>().Begin(begun.Answers);
if (begun.Ahead is { } ahead)
    host.Services.GetRequiredService<HubClock>().Learn(ahead);
await host.RunAsync();
