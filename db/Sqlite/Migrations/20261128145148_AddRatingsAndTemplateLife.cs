using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddRatingsAndTemplateLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "DrawnBy",
                table: "Templates",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RetireAskedAt",
                table: "Templates",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetireAskedBy",
                table: "Templates",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RetireAskedById",
                table: "Templates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RetireAskedForId",
                table: "Templates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RetireFrom",
                table: "Templates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RetireRequest",
                table: "Templates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetireWhy",
                table: "Templates",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RetiredAt",
                table: "Templates",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetiredBy",
                table: "Templates",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SubmittedAt",
                table: "Templates",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SubmittedBy",
                table: "Templates",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Why",
                table: "Templates",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "MadeAt",
                table: "PlatformReports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "TakenAt",
                table: "PlatformReports",
                type: "INTEGER",
                nullable: true);

            // what was guessed until now: a version that was settled without a fault was taken
            migrationBuilder.Sql("UPDATE \"PlatformReports\" SET \"TakenAt\" = \"SettledAt\" WHERE \"State\" = 2 OR (\"State\" = 4 AND \"Fault\" IS NULL)");

            migrationBuilder.AddColumn<Guid>(
                name: "OnBehalfOfId",
                table: "PlatformActs",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ForgottenAt",
                table: "InboundMessages",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PayloadHash",
                table: "InboundMessages",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Ratings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Step = table.Column<int>(type: "INTEGER", nullable: false),
                    MatterCode = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    DepartmentCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    RaterName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ServedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ServedByName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Source = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceNumber = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Grade = table.Column<int>(type: "INTEGER", nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    GivenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CameAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ratings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ratings_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SeenNonces",
                columns: table => new
                {
                    Platform = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Nonce = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeenNonces", x => new { x.Platform, x.Nonce });
                });

            migrationBuilder.CreateTable(
                name: "TemplateDrafts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    DrawnById = table.Column<Guid>(type: "TEXT", nullable: true),
                    DrawnForId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DrawnBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SubmittedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmittedForId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmittedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReturnedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReturnedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Revision = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TemplateDrafts", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformReports_Platform_MadeAt",
                table: "PlatformReports",
                columns: new[] { "Platform", "MadeAt" },
                filter: "\"MadeAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InboundMessages_EndedAt",
                table: "InboundMessages",
                column: "EndedAt",
                filter: "\"EndedAt\" IS NOT NULL AND \"ForgottenAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Ratings_CaseId_Step",
                table: "Ratings",
                columns: new[] { "CaseId", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ratings_GivenAt",
                table: "Ratings",
                column: "GivenAt");

            migrationBuilder.CreateIndex(
                name: "IX_SeenNonces_At",
                table: "SeenNonces",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Ratings");

            migrationBuilder.DropTable(
                name: "SeenNonces");

            migrationBuilder.DropTable(
                name: "TemplateDrafts");

            migrationBuilder.DropIndex(
                name: "IX_PlatformReports_Platform_MadeAt",
                table: "PlatformReports");

            migrationBuilder.DropIndex(
                name: "IX_InboundMessages_EndedAt",
                table: "InboundMessages");

            migrationBuilder.DropColumn(
                name: "DrawnBy",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireAskedAt",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireAskedBy",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireAskedById",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireAskedForId",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireFrom",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireRequest",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireWhy",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetiredAt",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetiredBy",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "SubmittedAt",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "SubmittedBy",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "Why",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "MadeAt",
                table: "PlatformReports");

            migrationBuilder.DropColumn(
                name: "TakenAt",
                table: "PlatformReports");

            migrationBuilder.DropColumn(
                name: "OnBehalfOfId",
                table: "PlatformActs");

            migrationBuilder.DropColumn(
                name: "ForgottenAt",
                table: "InboundMessages");

            migrationBuilder.DropColumn(
                name: "PayloadHash",
                table: "InboundMessages");
        }
    }
}
