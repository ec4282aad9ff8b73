#!/usr/bin/env bash
# Plays the main job over HTTP as the people of the demo centre would, on a scratch folder, and prints a readable trace with dates.
# Usage: tests/walkthrough.sh [--papers DIR]    the PDFs are saved there (default tests/out). Ends with non-zero when a step went otherwise.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# shellcheck source=.ci/packages.sh
. .ci/packages.sh

papers=tests/out
while [ $# -gt 0 ]; do
  case $1 in
    --papers) papers=${2:?--papers wants a folder}; shift 2 ;;
    *) sed -n '2,3s/^# //p' "$0"; exit 2 ;;
  esac
done
mkdir -p "$papers"
need_packages curl jq

scratch=$(mktemp -d)
port=$(( 20000 + RANDOM % 20000 ))
base=http://127.0.0.1:$port
server=""
stop() {
  [ -z "$server" ] || kill -- "-$server" 2>/dev/null || true
  [ -z "$server" ] || wait "$server" 2>/dev/null || true
  rm -rf "$scratch"
}
trap stop EXIT

# starts INSTANT: the server, with the product's clock at that instant, so that the trace is the same on every day; ahead of where it stood when the
# server stopped, it is an outage that lasted until then.
starts() {
  setsid ./run.sh --url "$base" --data "$scratch/data" -- --Demo:StartAt="$1" >"$scratch/server.log" 2>&1 &
  server=$!
  for _ in $(seq 1 600); do
    curl -fsS "$base/health/ready" >/dev/null 2>&1 && return
    kill -0 "$server" 2>/dev/null || break
    sleep 0.5
  done
  cat "$scratch/server.log" >&2
  exit 1
}
starts 2026-09-18T09:00:00+08:00
password=$(jq -r '.Demo.Password' Api/Host/appsettings.Development.json)

# ---- the words that the stories below are told in -------------------------------------------------------------------------------------
me="" case_id="" case_number="" answer=""

fail() { printf '\n失败: %s\n' "$*" >&2; [ -z "$answer" ] || printf '%s\n' "$answer" >&2; exit 1; }

# call METHOD PATH [JSON]: as the person of the moment; answer and status stand in $answer and $status.
call() {
  local out body=()
  [ $# -lt 3 ] || body=(-H 'Content-Type: application/json' --data "$3")
  out=$(curl -sS -X "$1" -b "$scratch/$me" -c "$scratch/$me" -H "Idempotency-Key: $(uuid)" "${body[@]}" -w '\n%{http_code}' "$base$2")
  status=${out##*$'\n'} answer=${out%$'\n'*}
}

uuid() { cat /proc/sys/kernel/random/uuid; }

# as ACCOUNT: signs in once and speaks as that person from then on.
as() {
  me=$1
  [ -s "$scratch/$me" ] && return
  call POST /api/session "{\"userName\":\"$me\",\"password\":\"$password\"}"
  [ "$status" = 200 ] || fail "$me cannot sign in"
}

# must WHAT: the last call went well; tells the case's dates and papers, and saves the papers.
must() {
  case $status in 2*) ;; *) fail "$1" ;; esac
  printf '  %-34s %s\n' "$1" "$(jq -r '[.state, (.result // empty), (if .promisedDue then "承诺 " + .promisedDue else empty end),
    (if .statutoryDue then "法定 " + .statutoryDue else empty end)] | join("  ")' <<<"$answer")"
  jq -r '.papers[]? | "\(.id)\t\(.kind)\t\(.number)"' <<<"$answer" | while IFS=$'\t' read -r id kind number; do
    curl -fsS -b "$scratch/$me" "$base/api/papers/$id" -o "$papers/$number-$kind.pdf"
    printf '      文书 %s\n' "$number"
  done
}

# refused CODE WHAT: the last call was refused by that name.
refused() {
  [ "$(jq -r .code <<<"$answer")" = "$1" ] || fail "$2 should be refused as $1"
  printf '  %-34s 拒绝 %s %s\n' "$2" "$status" "$(jq -r '"\(.code): \(.detail)  → \(.next)\(if .ground then "（" + .ground + "）" else "" end)"' <<<"$answer")"
}

# clock TO: the administrator moves the product's clock forward; tells what happened on the way.
clock() {
  as zwfw-admin1
  call POST /api/demo/clock "{\"to\":\"$1\"}"
  [ "$status" = 200 ] || fail "the clock does not move to $1"
  printf '  ── 时钟 %s\n' "${1%%+*}"
  jq -r '.happened[]? | "      到期 \(.at[:19] + "Z" | fromdate + 28800 | strftime("%Y-%m-%d %H:%M")) \(.what) …\(.number[-12:])\(if .result then " → " + .result else "" end)"' <<<"$answer"
}

person='{"kind":"Person","name":"张三","idNumber":"410702199003072519","phone":"13812345678","address":"新乡市红旗区平原路100号"}'
company='{"kind":"Enterprise","name":"新乡市红旗区䶮腾餐饮有限公司","idNumber":"91350100M000100Y43","phone":"13937300001","address":"新乡市红旗区和平大道1号","legalRepresentative":"李𠮷","legalRepresentativeId":"440524188001010014"}'

# receive MATTER APPLICANT MATERIALS [MORE]: as a clerk at the counter.
receive() {
  as "${clerk:-zwfw-win01}"
  call POST /api/cases "{\"matterCode\":\"$1\",\"applicant\":$2,\"materials\":$3${4:+,$4}}"
  case_id=$(jq -r '.caseId // empty' <<<"$answer") case_number=$(jq -r '.number // empty' <<<"$answer")
  must "收件 $me"
  printf '      办件编号 %s\n' "$case_number"
}

# paper CODE...: the materials of these codes, an original each.
papers_of() { local IFS=,; local list=(); for code in "$@"; do list+=("{\"code\":\"$code\",\"originals\":1,\"copies\":0,\"way\":\"Paper\"}"); done; printf '[%s]' "${list[*]}"; }

# task_of NODE: id of the open task at that node that the person of the moment can see.
task_of() {
  call GET "/api/cases/$case_id"
  jq -r --arg node "$1" '[.tasks[] | select(.state == "Open" and (.nodeId == $node or .key == $node))][0].id // empty' <<<"$answer"
}

# does ACCOUNT NODE OUTCOME [MORE]: completes the task, with an opinion.
try() {
  local task
  as "$1"
  task=$(task_of "$2")
  [ -n "$task" ] || fail "no open task at $2 for $1"
  call POST "/api/cases/$case_id/tasks/$task/complete" "{\"outcome\":\"$3\",\"opinion\":\"经审查，符合法定条件，同意。\"${4:+,$4}}"
}
does() { try "$@"; must "$2 $3 ($1)"; }

# What the law wants on record: of a visit, of a hearing, and on a food licence.
visited='"inspection":{"inspectors":["赵志强","钱丽华"],"at":"2026-09-18T10:00:00+08:00","place":"新乡市红旗区平原路56号负一层","findings":"场所面积、布局、设备与申请材料一致。","attendant":"孙立"}'
heard='"hearing":{"at":"2026-10-23T08:30:00+08:00","place":"政务服务中心三楼听证室","notifiedOn":"2026-10-13","recorder":"卫小兰","participants":[{"name":"李𠮷","capacity":"申请人"},{"name":"沈家园小区业主委员会","capacity":"利害关系人"}],"opinion":"材料真实有效，建议准予。","statements":"要求限定营业时间。"}'
terms='"licence":{"premises":"新乡市红旗区平原路56号负一层","business":"Catering","items":["热食类食品制售","自制饮品制售"]}'

# waits: tells what is open on the case, with the limit of the step and its last day.
waits() {
  call GET "/api/cases/$case_id"
  jq -r '.tasks[] | select(.state == "Open") | "      待办 \(.name)\(if .clock then "  限 \(.clock.limit.amount) \(if .clock.limit.unit == "WorkDay" then "个工作日" else .clock.limit.unit end)\(if .clock.due then "，至 " + .clock.due else "（停表）" end)" else "" end)"' <<<"$answer"
}

# rungs LIMIT...: the rungs of these limits that have fired on the case: when it was due, and when it was done if that was later.
rungs() {
  as zwfw-win01
  call GET "/api/cases/$case_id/events"
  jq -r --args '
    def clock: .[:19] + "Z" | fromdate + 28800 | strftime("%m-%d %H:%M");
    {Statutory: "法定时限", Promised: "承诺时限", Step: "环节时限", Handover: "前后台交接"} as $limits |
    {Reminder: "提醒", Yellow: "黄牌", Red: "红牌", Head: "报负责人", Supervisor: "报督查"} as $rungs |
    .events[] | select(.kind == "RungFired") | .at as $at | .data.data | select(.kind | IN($ARGS.positional[])) |
    "      \(.due | clock) \($limits[.kind]) \($rungs[.rung])\(if (.due | clock) == ($at | clock) then "" else "（\($at | clock) 补发）" end)\(if .item then "，立监察件" else "" end)"' "$@" <<<"$answer"
}

# ---- the stories ----------------------------------------------------------------------------------------------------------------------
printf '一、即办件：个体工商户设立登记\n'
receive 11410702MB9010010H4000101002000 "$person" "$(papers_of M01 M02 M03)" '"intake":{"outcome":"Accepted","opinion":"材料齐全"}'
does scjg-chief decide Granted
does zwfw-out1 dispatch Delivered '"delivery":{"way":"Counter","recipient":"张三","recipientId":"410702199003072519","signedOnPaper":true}'

food=11410702MB9010010H4000101001000
printf '\n二、承诺件：食品经营许可，含现场勘验（停表）\n'
receive $food "$company" "$(papers_of M01 M02 M03 M04 M05)"
does zwfw-win01 intake Accepted
does scjg-rev1 review#1/1 Passed '"procedures":["SiteVisit"]'
try scjg-rev1 review#1/2 Passed; refused SECOND_REVIEWER_MUST_DIFFER '同一人再次审查'
does scjg-rev2 review#1/2 Passed
clock 2026-09-22T09:00:00+08:00
does scjg-rev1 siteVisit Done "$visited"
try scjg-rev1 decide Granted; refused TASK_NOT_YOURS '审查人自行决定'
does scjg-chief decide Granted "$terms"
does zwfw-out1 dispatch Delivered '"delivery":{"way":"Post","carrier":"中国邮政EMS","trackingNo":"EX123456789CN"}'

printf '\n三、容缺受理：按期补齐\n'
receive $food "$company" "$(papers_of M01 M02 M03)"
try zwfw-win01 intake Accepted; refused MATERIALS_MISSING '缺材料直接受理'
does zwfw-win01 intake Tolerated '"tolerance":{"signedBy":"李𠮷"}'
does scjg-rev1 review#1/1 Passed '"procedures":["SiteVisit"]'
does scjg-rev2 review#1/2 Passed
does scjg-rev1 siteVisit Done "$visited"
does scjg-chief decide Granted "$terms"
as zwfw-win01
call POST "/api/cases/$case_id/materials" "{\"materials\":$(papers_of M04 M05)}"; must '补齐容缺材料'
does zwfw-out1 dispatch Delivered '"delivery":{"way":"Counter","recipient":"李𠮷","recipientId":"440524188001010014","signedOnPaper":true}'

printf '\n四、容缺受理：逾期未补，视为撤回，一年内不再容缺\n'
receive $food "$person" "$(papers_of M01 M02 M03)"
does zwfw-win01 intake Tolerated '"tolerance":{"signedBy":"张三"}'
clock 2026-10-13T09:00:00+08:00
as zwfw-win01; call GET "/api/cases/$case_id"; [ "$(jq -r .result <<<"$answer")" = Withdrawn ] || fail '应视为撤回'
receive $food "$person" "$(papers_of M01 M02 M03)"
try zwfw-win01 intake Tolerated '"tolerance":{"signedBy":"张三"}'; refused TOLERANCE_BLOCKED '再次申请容缺'

printf '\n五、并联审批：占用、挖掘城市道路（城管主办，公安交警协办）\n'
receive 11410702MB901069484000105004000 "$company" "$(papers_of M01 M02 M03)"
does zwfw-win01 intake Accepted
as csgl-rev1; call GET "/api/cases/$case_id"; jq -r '.tasks[] | select(.state == "Open") | "      待办 \(.name) \(.departmentCode)"' <<<"$answer"
joint=$(jq -r '[.tasks[] | select(.state == "Open" and .departmentCode == "GAJJ")][0].nodeId' <<<"$answer")
does gajj-rev1 "$joint" Agreed
while as csgl-rev1; call GET "/api/cases/$case_id"; key=$(jq -r '[.tasks[] | select(.state == "Open" and .activity == "ApprovalHub.JointReview")][0].key // empty' <<<"$answer"); [ -n "$key" ]; do does csgl-rev1 "$key" Agreed; done
does csgl-rev1 review#1/1 Passed
does csgl-rev2 review#1/2 Passed
does csgl-head decide Granted
does zwfw-out1 dispatch Delivered '"delivery":{"way":"Counter","recipient":"李𠮷","recipientId":"440524188001010014","signedOnPaper":true}'

printf '\n六、法定听证：娱乐场所经营许可，办结日期恰好顺延停表的工作日\n'
receive 11410702MB901171894000111002000 "$company" "$(papers_of M01 M02 M03)"
does zwfw-win01 intake Accepted
due=$(jq -r .promisedDue <<<"$answer")
does whly-rev1 review#1/1 Passed
does whly-rev2 review#1/2 Passed
clock 2026-10-23T09:00:00+08:00
try whly-rev1 hearing Done; refused HEARING_CHAIR_IS_REVIEWER "审查人主持听证"
does whly-rev3 hearing Done "$heard"
moved=$(jq -r .promisedDue <<<"$answer")
curl -fsS "$base/api/calendar/due?start=2026-10-13&amount=12&unit=workday&stops=2026-10-13..2026-10-23" | jq -e --arg moved "$moved" '.due == $moved' >/dev/null || fail '顺延天数不对'
printf '      听证停表 2026-10-13 至 2026-10-23：承诺办结日期由 %s 顺延至 %s\n' "$due" "$moved"
does whly-head decide Granted
does zwfw-out1 dispatch Delivered '"delivery":{"way":"Counter","recipient":"李𠮷","recipientId":"440524188001010014","signedOnPaper":true}'

printf '\n七、绿色通道\n'
receive $food "$company" "$(papers_of M01 M02 M03 M04 M05)" '"greenReason":"开业活动在即，群众急需"'
as scjg-chief; call POST "/api/cases/$case_id/green/approve" '{"opinion":"情况属实，同意走绿色通道"}'; must '批准绿色通道 (scjg-chief)'
does zwfw-win01 intake Accepted
waits
does scjg-rev1 reviewGreen#1/1 Passed '"procedures":["SiteVisit"]'
does scjg-rev2 reviewGreen#1/2 Passed
clock 2026-10-26T09:00:00+08:00
does scjg-rev1 siteVisitGreen Done "$visited"
waits
does scjg-chief decide Granted "$terms"
does zwfw-out1 dispatch Delivered '"delivery":{"way":"Post","carrier":"中国邮政EMS","trackingNo":"EX123456790CN"}'

printf '\n八、不予受理须有依据；补正只告知一次\n'
receive $food "$person" "$(papers_of M01)"
try zwfw-win01 intake Refused; refused GROUND_MISSING '无依据不予受理'
does zwfw-win01 intake Correction '"corrections":[{"materialCode":"M02","asked":"补交经营场所布局图"},{"materialCode":"M03","asked":"补交制度文本"},{"materialCode":"M04","asked":"补交营业执照"},{"materialCode":"M05","asked":"补交身份证明"}]'
call POST "/api/cases/$case_id/materials" "{\"materials\":$(papers_of M02 M03 M04 M05)}"; must '补正完成'
try zwfw-win01 intake Correction '"corrections":[{"materialCode":"M02","asked":"再补一次"}]'; refused CORRECTION_TOLD_ONCE '第二次补正通知'
does zwfw-win01 intake Refused '"ground":"行政许可法第三十二条第一款第（五）项"'

printf '\n九、时限梯级：无人办理，提醒、黄牌、红牌、逐级上报，督查立件\n'
receive $food "$company" "$(papers_of M01 M02 M03 M04 M05)" '"intake":{"outcome":"Accepted","opinion":"材料齐全"}'
clock 2026-11-14T09:00:00+08:00
rungs Promised
as zwfw-sup1
call GET "/api/supervision/cards?by=case&from=2026-10-26&to=2026-11-14"
jq -r --arg number "$case_number" '.[] | select(.key == $number) | "      督查看板 黄牌 \(.yellow) 红牌 \(.red)"' <<<"$answer"
call GET /api/supervision/items
item=$(jq -r --arg number "$case_number" '[.items[] | select(.caseNumber == $number and .rule == "Promised.Red")][0] | .id' <<<"$answer")
# item_act ACCOUNT ACT WHAT BODY: on the supervision item.
item_act() {
  as "$1"; call POST "/api/supervision/items/$item/$2" "$4"
  case $status in 2*) ;; *) fail "$3" ;; esac
  printf '  %-34s %s\n' "监察件 $3 ($1)" "$(jq -r .item.state <<<"$answer")"
}
item_act scjg-head reply 回复 '{"words":"审查人员休假，替岗未及时接件"}'
item_act scjg-head correct 整改 '{"words":"已指定替岗人员，当日办理"}'
item_act zwfw-sup1 close 办结 '{"finding":"Upheld","words":"属实，已整改"}'

printf '\n十、台风停办：先看影响，再改日历，期限顺延并写明原因\n'
clock 2026-11-16T09:00:00+08:00
receive $food "$person" "$(papers_of M01 M02 M03 M04 M05)" '"intake":{"outcome":"Accepted","opinion":"材料齐全"}'
typhoon='{"kind":"Closed","days":"2026-11-18..2026-11-19","reason":"台风停工","notice":"新防指〔2026〕8号"}'
as zwfw-admin1
call POST /api/calendar/edits/preview "$typhoon"; jq -r '"      预览 \(.moving) 件顺延"' <<<"$answer"
call POST /api/calendar/edits "$typhoon"; [ "$status" = 200 ] || fail '日历变更'
clock 2026-11-16T10:00:00+08:00
as zwfw-win01; call GET "/api/cases/$case_id"; must '停办后的期限'
call GET "/api/cases/$case_id/events"
jq -r '.events[] | select(.kind == "Redated") | .data.data | "      原因 \(.why[0].reason) \(.why[0].notice) \(.why[0].days)"' <<<"$answer"

printf '\n十一、系统停机一天：恢复后按到期先后补发，一次不多、一次不少\n'
clock 2026-11-26T18:00:00+08:00
before=$(rungs Statutory Promised Step Handover)
kill -9 -- "-$server"; wait "$server" 2>/dev/null || true
while kill -0 -- "-$server" 2>/dev/null; do sleep 0.1; done
starts 2026-11-27T18:00:00+08:00
printf '  ── 停机 2026-11-26T18:00:00 至 2026-11-27T18:00:00\n'
as zwfw-win01
for _ in $(seq 1 120); do after=$(rungs Statutory Promised Step Handover); [ "$after" = "$before" ] || break; sleep 0.5; done
[ "$after" != "$before" ] || fail '恢复后没有补发'
printf '%s\n' "${after#"$before"$'\n'}"
call GET "/api/cases/$case_id/events"
jq -e '[.events[] | select(.kind == "RungFired") | .data.data | [.kind, .instance, .rung]] | length == (unique | length)' <<<"$answer" >/dev/null || fail '同一梯级触发了两次'

printf '\n十二、事件链\n'
call GET "/api/cases/$case_id/events"; jq -r '"  \(.events | length) 个事件，链条完整: \(.unbroken)"' <<<"$answer"
[ "$(jq -r .unbroken <<<"$answer")" = true ] || fail '事件链断裂'
printf '\n十三、平台对接：每一步都已到省、市两个平台，逐日对账，内容与本系统逐项相同\n'
as zwfw-admin1
for _ in $(seq 1 240); do
  call GET /api/exchange/platforms
  open=$(jq '[.platforms[] | .waiting + .sent + .rejected] | add' <<<"$answer")
  [ "$open" = 0 ] && break
  sleep 0.5
done
[ "$open" = 0 ] || fail '平台没有收齐'
for platform in Province City; do
  ours=0 theirs=0
  for (( day = 0; day < 71; day++ )); do
    call POST /api/reconciliations "{\"platform\":\"$platform\",\"day\":\"$(date -d "2026-09-18 +$day days" +%F)\"}"
    [ "$status" = 200 ] || fail "对账 $platform"
    jq -e '.look | .fault == null and .differenceCount == 0' <<<"$answer" >/dev/null || fail "对账 $platform 有差异"
    ours=$((ours + $(jq .look.ourCount <<<"$answer"))) theirs=$((theirs + $(jq .look.theirCount <<<"$answer")))
  done
  [ "$ours" -eq "$theirs" ] || fail "对账 $platform 步数不同"
  printf '  %-34s 本系统 %d 步，平台 %d 步，差异 0\n' "对账 $platform 71日" "$ours" "$theirs"
done
printf '\n文书共 %s 份，存于 %s\n' "$(find "$papers" -name '*.pdf' | wc -l)" "$papers"
